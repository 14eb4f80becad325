import { Link, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { Suspense, type ReactNode } from 'react';
import type { RecordTab } from './feature';
import { useLanguage, useWords } from './language';
import type { Search } from './search';
import { useMe } from './session';
import { Loading } from './states';
import { kitWords } from './words';

interface RecordTabsProps<Subject> {
  subject: Subject;
  asOf: string | undefined;
  /** What the features bring, of all that the page knows of: `useFeatureList()`. */
  tabs: readonly RecordTab<Subject>[];
  /** The record itself: the first tab, without a word in the address. */
  children: ReactNode;
}

/**
 * The record and what other features know of it, one at a time; which one stands in the address. Without tabs the
 * record stands alone. They are links, as each is a page of its own to go back to and to send by mail.
 */
export function RecordTabs<Subject>({ subject, asOf, tabs, children }: RecordTabsProps<Subject>) {
  const words = useWords(kitWords);
  const language = useLanguage();
  const { permissions } = useMe();
  const { tab: stated }: Search = useSearch({ strict: false });
  const open = tabs.filter(
    ({ permission, appliesTo }) =>
      (permission === undefined || permissions.includes(permission)) && (!appliesTo || appliesTo(subject)),
  );
  const chosen = open.find(({ key }) => key === stated);
  const Content = chosen?.content;
  return (
    <>
      {open.length > 0 && (
        <nav className="record-tabs" aria-label={words.recordTabs}>
          <TabLink to={undefined} current={!chosen} label={words.recordItself} />
          {open.map(({ key, label }) => (
            <TabLink key={key} to={key} current={key === chosen?.key} label={label[language]} />
          ))}
        </nav>
      )}
      {stated && !chosen && <Alert type="warning" role="status" title={words.dropped(stated)} />}
      {Content ? (
        <Suspense fallback={<Loading />}>
          <Content subject={subject} asOf={asOf} />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}

function TabLink({ to, current, label }: { to: string | undefined; current: boolean; label: string }) {
  return (
    <Link
      to="."
      search={(search: Search): Search => ({ asOf: search.asOf, tab: to })}
      className={current ? 'record-tab record-tab-current' : 'record-tab'}
      aria-current={current ? 'page' : undefined}
      activeOptions={{ includeSearch: true, exact: true }}
    >
      {label}
    </Link>
  );
}
