import type { LocalDate } from '#kernel';
import { csvOf } from './csv.js';

export interface ListedPermit {
  readonly area: string | null;
  readonly subject: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
}

/** What wardens take along. */
export const permitCsv = (permits: readonly ListedPermit[]): string =>
  csvOf([['zone', 'plate', 'valid_from', 'valid_to'], ...permits.map(({ area, subject, validFrom, validTo }) => [area ?? '', subject, validFrom, validTo])]);
