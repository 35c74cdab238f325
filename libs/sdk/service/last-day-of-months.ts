import { addDays, addMonths } from '#kernel';
import type { LocalDate } from '#kernel';

/**
 * Calendar months from a day (BGB section 188(2)): 15 March plus six months ends on 14 September; where the month is too short, with
 * its last day: from 31 August on 28 February.
 */
export function lastDayOfMonths(from: LocalDate, months: number): LocalDate {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}
