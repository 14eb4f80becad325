import { DeleteOutlined, StarFilled, StarOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { SaveView } from '../graphql/graphql';
import { Dialog } from './dialog';
import { useWords } from './language';
import type { ListState } from './list-state';
import { parseSearch, stringifySearch, type Search } from './search';
import { Loaded, Problem } from './states';
import { deleteView, myViews, saveView, type View } from './view-documents';
import { kitWords } from './words';

const PAGE_KEYS = ['after', 'before', 'page'];

/** What of an address makes a view: everything but the page one happens to be on. */
function stateOf(search: Search): string {
  return stringifySearch(Object.fromEntries(Object.entries(search).filter(([key]) => !PAGE_KEYS.includes(key))));
}

/** The views of a list: chosen, saved, shared with the office, removed. A list opened bare takes its preferred one. */
export function SavedViews({ list, state }: { list: string; state: ListState }) {
  const words = useWords(kitWords);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const query = useQuery(myViews(list));
  const looked = useRef(false);
  const bare = Object.keys(state.search).length === 0;
  const preferred = query.data?.find((view) => view.preferred);
  useEffect(() => {
    if (looked.current || !query.data) return;
    looked.current = true;
    if (bare && preferred) void navigate({ to: '.', search: parseSearch(preferred.state), replace: true });
  }, [query.data, bare, preferred, navigate]);
  const current = query.data?.find((view) => view.state === stateOf(state.search));
  return (
    <>
      <Button icon={<UnorderedListOutlined aria-hidden="true" />} title={words.views} onClick={() => setOpen(true)}>
        {current ? current.name : <span className="tool-word">{words.views}</span>}
      </Button>
      {open && <ViewsDialog list={list} state={state} onClose={() => setOpen(false)} />}
    </>
  );
}

function ViewsDialog({ list, state, onClose }: { list: string; state: ListState; onClose: () => void }) {
  const words = useWords(kitWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery(myViews(list));
  const acting = useMutation({
    mutationFn: (act: () => Promise<void>) => act(),
    onSettled: () => client.invalidateQueries({ queryKey: ['views', list] }),
  });
  const choose = (view: View) => {
    onClose();
    void navigate({ to: '.', search: parseSearch(view.state) });
  };
  const prefer = ({ id, version, name, state: kept, shared, preferred }: View) =>
    acting.mutate(() =>
      saveView({ id, expectedVersion: version, list, name, state: kept, shared, preferred: !preferred }),
    );
  return (
    <Dialog title={words.views} onClose={onClose}>
      {acting.error && <Problem error={acting.error} />}
      <Loaded query={query} rows={3}>
        {(views) => (
          <ul className="views">
            {views.length === 0 && <li>{words.viewsNone}</li>}
            {views.map((view) => (
              <li key={view.id}>
                <Button type="link" onClick={() => choose(view)}>
                  {view.name}
                </Button>
                <small>{view.own ? view.shared && words.viewShared : words.viewOf(view.ownerName)}</small>
                {view.own && (
                  <>
                    <Button
                      type="text"
                      aria-label={words.viewPrefer(view.name)}
                      aria-pressed={view.preferred}
                      icon={view.preferred ? <StarFilled /> : <StarOutlined />}
                      onClick={() => prefer(view)}
                    />
                    <Button
                      type="text"
                      aria-label={words.viewDelete(view.name)}
                      icon={<DeleteOutlined />}
                      onClick={() => acting.mutate(() => deleteView(view))}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <NewView
        busy={acting.isPending}
        onSave={(name, shared) =>
          acting.mutate(() => saveView({ list, name, shared, preferred: false, state: stateOf(state.search) }))
        }
      />
    </Dialog>
  );
}

interface NewViewProps {
  busy: boolean;
  onSave: (name: SaveView['name'], shared: boolean) => void;
}

/** Saves the list as it stands now under a name. */
function NewView({ busy, onSave }: NewViewProps) {
  const words = useWords(kitWords);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  return (
    <form
      className="view-new"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(name.trim(), shared);
        setName('');
      }}
    >
      <Input
        aria-label={words.viewName}
        placeholder={words.viewName}
        maxLength={80}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)}>
        {words.viewShare}
      </Checkbox>
      <Button htmlType="submit" type="primary" loading={busy} disabled={name.trim() === ''}>
        {words.viewSave}
      </Button>
    </form>
  );
}
