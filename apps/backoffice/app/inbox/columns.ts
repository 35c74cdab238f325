import { readCookie } from '#ui/page';

/** Columns that can be left out; the number and the name always stand there. */
export const CHOOSABLE = ['service', 'waiting', 'labels', 'assignee', 'due', 'age'] as const;

export type ColumnKey = (typeof CHOOSABLE)[number];

export const COLUMNS_COOKIE = '__Host-columns';

const isKey = (word: string): word is ColumnKey => (CHOOSABLE as readonly string[]).includes(word);

/** What this browser has chosen; all of them before it has. */
export function chosenColumns(request: Request): readonly ColumnKey[] {
  const kept = readCookie(request, COLUMNS_COOKIE);
  return kept === undefined ? CHOOSABLE : kept.split('.').filter(isKey);
}

export const columnsValue = (words: readonly string[]): string => words.filter(isKey).join('.') || 'none';
