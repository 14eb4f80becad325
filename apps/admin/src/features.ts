import { home } from './features/home/routes';
import { organisations } from './features/organisations/routes';

/** THE LIST: one line a feature. Its order is the order of the menu. */
export const features = [
  home,
  organisations,
] as const;
