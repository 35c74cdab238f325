import { addDays, addMonths } from '#kernel';
import type { LocalDate } from '#kernel';
import { nextWorkingDay } from './holidays.js';
import type { CalendarPeriod, LawPack } from './law-pack.js';

/**
 * The last day of a period that begins with an event on `start` (BGB sections 187(1), 188, 193): the day of the event does not count,
 * a period of months ends on the day of the same number (or the last of the month), an end on Saturday, Sunday or holiday moves on.
 */
export function endOfPeriod(pack: LawPack, start: LocalDate, period: CalendarPeriod): LocalDate {
  return nextWorkingDay(pack, lastDayOf(start, period));
}

/** The same without moving on: where a provision says so. */
export const lastDayOf = (start: LocalDate, { months = 0, weeks = 0, days = 0 }: CalendarPeriod): LocalDate =>
  addDays(addMonths(start, months), weeks * 7 + days);
