import type { Merge, SheetRow } from './cell';

/** What the reading process is asked. `NEXT` gives leave for one more page: it never runs ahead of who reads. */
export type Order = { open: { path: string; fileName: string } } | { read: number } | { next: true };

/** What it answers. A refusal is a code of `spreadsheetErrors`; null for anything else that went wrong there. */
export type Answer =
  | { opened: { sheets: { name: string; hidden: boolean }[]; notes: string[] } }
  | { page: SheetRow[] }
  | { end: { merges: readonly Merge[]; remarks: readonly string[] } }
  | { refused: string | null };

/** Bounds of the reading process: heap, and the time we wait for it in all while one sheet is read. */
export const APART = {
  heapMegabytes: 256,
  waitMilliseconds: 60_000,
  pageRows: 500,
  pageCharacters: 256 * 1024,
} as const;
