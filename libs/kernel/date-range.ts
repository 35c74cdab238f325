import type { LocalDate } from './local-date.js';

/** Days from `from` up to and including `to`; without `to` it is open. */
export interface DateRange {
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

export const covers = (range: DateRange, day: LocalDate): boolean => range.from <= day && (range.to === undefined || day <= range.to);

export const overlaps = (a: DateRange, b: DateRange): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);

/** Anything that is valid from a day until the next one of its kind begins. */
export interface Dated {
  readonly validFrom: LocalDate;
}

/** The entry in force on a day: the latest that has begun. Undefined before the first one. */
export function inForce<T extends Dated>(entries: readonly T[], day: LocalDate): T | undefined {
  return entries.filter((entry) => entry.validFrom <= day).toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))[0];
}
