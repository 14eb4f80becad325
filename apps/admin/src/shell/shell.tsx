import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../kit/language';
import { meQuery } from '../kit/session';
import { CommandPalette } from './command-palette';
import { MainMenu } from './main-menu';
import { TopBar } from './top-bar';
import { shellWords } from './words';

/** Top bar, left menu and the page. On a phone the menu is a drawer that a new address closes. */
export function Shell() {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const { data: me } = useSuspenseQuery(meQuery);
  // Open on the page where it was opened, so that going to another one closes it.
  const [openOn, setOpenOn] = useState<string>();
  const menuOpen = openOn === pathname;
  const closeMenu = () => setOpenOn(undefined);
  useEffect(() => {
    if (!menuOpen) return;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setOpenOn(undefined);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [menuOpen]);

  if (!me) return null; // the session has just ended; the router is on its way to the sign-in page
  return (
    <div className={menuOpen ? 'shell shell-menu-open' : 'shell'}>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <CommandPalette />
      <TopBar menuOpen={menuOpen} onMenu={() => setOpenOn(menuOpen ? undefined : pathname)} />
      <nav className="shell-menu" id="main-menu" aria-label={words.menu}>
        <div>
          <MainMenu />
        </div>
      </nav>
      <div className="shell-veil" aria-hidden="true" onClick={closeMenu} />
      <main className="shell-content" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
