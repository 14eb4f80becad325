import { createContext, useContext } from 'react';
import type { Feature } from '../kit/feature';

/** features.ts handed down by the app: the shell draws the menu without importing any feature. */
export const FeatureList = createContext<readonly Feature[]>([]);

export function useFeatureList(): readonly Feature[] {
  return useContext(FeatureList);
}
