import { csvOf } from './csv.js';

/** Columns that can be chosen; number and name are always there. */
export const EXPORT_COLUMNS = ['service', 'waiting', 'labels', 'assignee', 'due', 'age'] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];

export const isExportColumn = (word: string): word is ExportColumn => (EXPORT_COLUMNS as readonly string[]).includes(word);

/** A case as it stands in a line of the file. */
export type ExportLine = { readonly [column in ExportColumn | 'reference' | 'applicant']: string };

/** @param words headings of the columns */
export function inboxCsv(lines: readonly ExportLine[], columns: readonly ExportColumn[], words: ExportLine): string {
  const keys = ['reference', 'applicant', ...EXPORT_COLUMNS.filter((column) => columns.includes(column))] as const;
  return csvOf([words, ...lines].map((line) => keys.map((key) => line[key])));
}
