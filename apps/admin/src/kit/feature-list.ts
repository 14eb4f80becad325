import { createContext, useContext } from 'react';
import type { Feature } from './feature';

/** features.ts handed down by the app: the menu and the pages of records draw what features bring, and import none. */
export const FeatureList = createContext<readonly Feature[]>([]);

export function useFeatureList(): readonly Feature[] {
  return useContext(FeatureList);
}
