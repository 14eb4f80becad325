import { BellOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { Dialog } from '../kit/dialog';
import { instant, wholeNumber } from '../kit/format';
import { useWords } from '../kit/language';
import { Empty, Loaded, Problem } from '../kit/states';
import { myNotices, noticeAddress, readNotices, setNoticeAddress } from './notice-documents';
import { shellWords } from './words';

/** The bell: how many notices are unread; opens the list of them. */
export function NoticeBell() {
  const words = useWords(shellWords);
  const [open, setOpen] = useState(false);
  const unread = useQuery(myNotices).data?.unread ?? 0;
  return (
    <>
      <Button
        type="text"
        className="bell"
        aria-label={unread > 0 ? words.noticesUnread(wholeNumber(unread)) : words.notices}
        onClick={() => setOpen(true)}
      >
        <BellOutlined aria-hidden="true" />
        {unread > 0 && <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
      </Button>
      {open && <NoticeDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function NoticeDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(shellWords);
  const client = useQueryClient();
  const navigate = useNavigate();
  const query = useQuery(myNotices);
  const reading = useMutation({ mutationFn: (ids: readonly string[] | null) => readNotices(client, ids) });
  const follow = (id: string, link: string | null | undefined) => {
    reading.mutate([id]);
    if (!link) return;
    onClose();
    void navigate(noticeAddress(link));
  };
  return (
    <Dialog title={words.notices} onClose={onClose}>
      {reading.error && <Problem error={reading.error} />}
      <Loaded query={query} rows={4}>
        {({ latest, unread, email }) => (
          <>
            {latest.length === 0 && <Empty title={words.noticesNone} />}
            <ul className="notices">
              {latest.map(({ id, at, subject, text, link, readAt }) => (
                <li key={id} className={readAt ? undefined : 'unread'}>
                  <button type="button" onClick={() => follow(id, link)}>
                    <strong>
                      {!readAt && <span className="visually-hidden">{words.noticeUnread}: </span>}
                      {subject}
                    </strong>
                    <span>{text}</span>
                    <small>{instant(at)}</small>
                  </button>
                </li>
              ))}
            </ul>
            {unread > 0 && (
              <Button size="small" loading={reading.isPending} onClick={() => reading.mutate(null)}>
                {words.noticesReadAll}
              </Button>
            )}
            <LetterAddress email={email ?? ''} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

/** Where the notices go as letters too; nowhere while it is empty. */
function LetterAddress({ email }: { email: string }) {
  const words = useWords(shellWords);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [typed, setTyped] = useState(email);
  const saving = useMutation({
    mutationFn: () => setNoticeAddress(client, typed.trim() || null),
    onSuccess: () => void message.success(words.noticeAddressSaved),
  });
  return (
    <form
      className="notice-address"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <label htmlFor="notice-address">{words.noticeAddress}</label>
      <Input
        id="notice-address"
        type="email"
        value={typed}
        aria-invalid={Boolean(saving.error)}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button htmlType="submit" loading={saving.isPending} disabled={typed.trim() === email}>
        {words.noticeAddressSave}
      </Button>
      {saving.error && <p role="alert">{saving.error.message}</p>}
    </form>
  );
}
