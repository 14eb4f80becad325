import { CloseOutlined, LogoutOutlined, MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { chooseLanguage, useLanguage, useWords, type Language } from '../kit/language';
import { signOut, useMay, useMe, useOwnOrganisations } from '../kit/session';
import { roleWord } from '../kit/vocabulary';
import { NoticeBell } from './notice-bell';
import { shellWords } from './words';

/** Name of the product, search, language, and who works here in which role for which unit. */
export function TopBar({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }) {
  const words = useWords(shellWords);
  const own = useOwnOrganisations().length > 0;
  // Who has one organisation has nothing to look for.
  const maySearch = useMay('organisation:read') && !own;
  return (
    <header className="top-bar">
      <Button
        className="top-bar-menu"
        type="text"
        icon={menuOpen ? <CloseOutlined /> : <MenuOutlined />}
        aria-label={menuOpen ? words.closeMenu : words.openMenu}
        aria-expanded={menuOpen}
        aria-controls="main-menu"
        onClick={onMenu}
      />
      <Link to="/" className="top-bar-name">
        <img src="/favicon.svg" alt="" width={28} height={28} />
        <span>{words.productLong}</span>
      </Link>
      {maySearch && <FindOrganisation />}
      <LanguageSwitch />
      <NoticeBell />
      <Account />
    </header>
  );
}

/** The one search box that is everywhere; "/" goes to it, Enter opens the list with the answer. */
function FindOrganisation() {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);
  return (
    <form
      role="search"
      className="top-bar-search"
      onSubmit={(event) => {
        event.preventDefault();
        const q = input.current?.input?.value.trim() ?? '';
        void navigate({ to: '/organisations', search: q ? { q } : {} });
      }}
    >
      <Input
        ref={input}
        type="search"
        aria-label={words.search}
        placeholder={words.searchHint}
        prefix={<SearchOutlined aria-hidden="true" />}
        allowClear
      />
    </form>
  );
}

const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: 'vi', name: 'Tiếng Việt' },
  { code: 'en', name: 'English' },
];

/** Two buttons, each in its own language; also on the sign-in page, so it takes nothing from the session. */
export function LanguageSwitch() {
  const words = useWords(shellWords);
  const language = useLanguage();
  return (
    <div role="group" aria-label={words.language} className="language-switch">
      {LANGUAGES.map(({ code, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-label={`${code.toUpperCase()} – ${name}`}
          aria-pressed={language === code}
          onClick={() => chooseLanguage(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </div>
  );
}

function Account() {
  const words = useWords(shellWords);
  const language = useLanguage();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => signOut(client),
    onSettled: () => navigate({ to: '/sign-in' }),
  });
  const first = me.roles[0];
  const more = me.roles.length > 1 ? ` (+${me.roles.length - 1})` : '';
  return (
    <div className="account" role="group" aria-label={words.account}>
      <div className="account-who">
        <Link to="/account">{me.displayName}</Link>
        {first && (
          <span>
            {roleWord(first.role, language)} · {first.placeName}
            {more}
          </span>
        )}
      </div>
      <Button
        type="text"
        icon={<LogoutOutlined />}
        loading={leave.isPending}
        title={words.signOut}
        aria-label={words.signOut}
        onClick={() => leave.mutate()}
      />
    </div>
  );
}
