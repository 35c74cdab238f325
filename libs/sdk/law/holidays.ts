import { addDays, dateOf, weekdayOf, yearOf } from '#kernel';
import type { LocalDate } from '#kernel';
import { easterSunday } from './easter.js';
import type { HolidayRule, LawPack } from './law-pack.js';

export interface Holiday {
  readonly code: string;
  readonly name: string;
  readonly date: LocalDate;
}

/** The last day of this weekday before a day, never that day itself. */
const weekdayBefore = (weekday: number, day: LocalDate): LocalDate => addDays(day, -(((weekdayOf(day) - weekday + 6) % 7) + 1));

function dateIn({ on }: HolidayRule, year: number): LocalDate {
  if ('easter' in on) return addDays(easterSunday(year), on.easter);
  if ('weekday' in on) return weekdayBefore(on.weekday, dateOf(year, on.before.month, on.before.day));
  return dateOf(year, on.month, on.day);
}

const appliesIn = (rule: HolidayRule, year: number): boolean => (rule.fromYear ?? year) <= year && year <= (rule.toYear ?? year);

/** The public holidays of a Land in a year, in order. */
export function holidaysOf(pack: LawPack, year: number): readonly Holiday[] {
  return pack.holidays
    .filter((rule) => appliesIn(rule, year))
    .map((rule) => ({ code: rule.code, name: pack.holidayNames[rule.code] ?? rule.code, date: dateIn(rule, year) }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

export const isHoliday = (pack: LawPack, day: LocalDate): boolean => holidaysOf(pack, yearOf(day)).some((holiday) => holiday.date === day);

/** Monday to Friday and no public holiday: what BGB section 193, AO section 108(3) and VwVfG section 31(3) ask. */
export const isWorkingDay = (pack: LawPack, day: LocalDate): boolean => weekdayOf(day) <= 5 && !isHoliday(pack, day);

/** This day, or the first working day after it. */
export function nextWorkingDay(pack: LawPack, day: LocalDate): LocalDate {
  let next = day;
  while (!isWorkingDay(pack, next)) next = addDays(next, 1);
  return next;
}

/** The day that lies so many working days after `start`, not counting it: service targets, never legal periods. */
export function addWorkingDays(pack: LawPack, start: LocalDate, count: number): LocalDate {
  let day = start;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(pack, addDays(day, 1));
  return day;
}

/** How many working days lie after `start` up to and including `end`: the inverse of {@link addWorkingDays}. Nothing when `end` is not later. */
export function workingDaysBetween(pack: LawPack, start: LocalDate, end: LocalDate): number {
  let count = 0;
  for (let day = addDays(start, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(pack, day)) count += 1;
  return count;
}
