import { useSyncExternalStore } from 'react';

/** The two languages of the console. Vietnamese is the language of the office and the default. */
export type Language = 'vi' | 'en';

type Words = Record<string, string | ((...values: never[]) => string)>;

/** English must have every word Vietnamese has, with the same parameters. */
type SameWords<T extends Words> = { [K in keyof T]: T[K] extends string ? string : T[K] };

export interface Dictionary<T extends Words> {
  vi: T;
  en: SameWords<T>;
}

export function dictionary<T extends Words>(vi: T, en: SameWords<T>): Dictionary<T> {
  return { vi, en };
}

const KEY = 'register.language';
const listeners = new Set<() => void>();
let current: Language = readStored();

function readStored(): Language {
  try {
    return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi'; // storage may be switched off by policy: the default language still works
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentLanguage(): Language {
  return current;
}

export function chooseLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // the choice then lasts until the page is closed
  }
  listeners.forEach((listener) => listener());
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

/** The words of a page in the language chosen now; the page is drawn again when the choice changes. */
export function useWords<T extends Words>(words: Dictionary<T>): SameWords<T> {
  return words[useLanguage()] as SameWords<T>;
}
