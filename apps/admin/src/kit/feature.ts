import type { AnyRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Language } from './language';

/** An entry of the left menu. The order in features.ts is the order on the screen. */
export interface MenuEntry {
  to: string;
  label: Record<Language, string>;
  icon: ReactNode;
  group: 'register' | 'reference' | 'administration';
}

/** One line of features.ts: the pages, the way to them, and the permission without which neither is shown. */
export interface Feature {
  name: string;
  routes: readonly AnyRoute[];
  menu?: MenuEntry;
  permission?: string;
}
