import { createRoot } from 'react-dom/client';
import { App } from './app';
import { chooseLanguage, currentLanguage } from './kit/language';
import './styles/base.css';
import './styles/shell.css';
import './styles/kit.css';
import './styles/links.css';
import './styles/list.css';
import './styles/print.css';
import './styles/form.css';
import './styles/history.css';
import './styles/imports.css';
import './styles/pages.css';
import './styles/members.css';
import './styles/ocop.css';

chooseLanguage(currentLanguage());
createRoot(document.getElementById('root')!).render(<App />);
