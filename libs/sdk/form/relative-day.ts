import { addDays, addMonths, addYears, localDate } from '#kernel';
import type { LocalDate } from '#kernel';

/** A fixed ISO day, or one relative to the day of filling in: `today`, `today-30y`, `today+6m`, `today-14d`. */
export type DayLimit = string;

const RELATIVE = /^today(?:([+-])(\d+)([dmy]))?$/;

const move = { d: addDays, m: addMonths, y: addYears };

export const isDayLimit = (text: string): boolean => RELATIVE.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);

/** @throws RangeError when the limit is neither relative nor an existing day: checkForm finds it first. */
export function resolveDay(limit: DayLimit, today: LocalDate): LocalDate {
  const match = RELATIVE.exec(limit);
  if (match === null) return localDate(limit);

  const [, sign, count, unit] = match;
  if (count === undefined) return today;
  return move[unit as keyof typeof move](today, (sign === '-' ? -1 : 1) * Number(count));
}
