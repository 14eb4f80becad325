import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../kit/language';
import { MainMenu } from './main-menu';
import { TopBar } from './top-bar';
import { shellWords } from './words';

/** Top bar, left menu and the page. On a phone the menu is a drawer that a new address closes. */
export function Shell() {
  const words = useWords(shellWords);
  const [menuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setMenuOpen(false), [pathname]);
  useEffect(() => {
    if (!menuOpen) return;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && setMenuOpen(false);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [menuOpen]);

  return (
    <div className={menuOpen ? 'shell shell-menu-open' : 'shell'}>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <TopBar menuOpen={menuOpen} onMenu={() => setMenuOpen((open) => !open)} />
      <nav className="shell-menu" id="main-menu" aria-label={words.menu}>
        <div>
          <MainMenu />
        </div>
      </nav>
      <div className="shell-veil" aria-hidden="true" onClick={() => setMenuOpen(false)} />
      <main className="shell-content" id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
