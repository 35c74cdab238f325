import { Temporal } from 'temporal-polyfill';

/** A calendar day without time or zone, as people and laws name it: `2027-02-15`. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** The zone in which all demo towns live; instants are stored in UTC and shown in this zone. */
export const TIME_ZONE = 'Europe/Berlin';

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);
const branded = (date: Temporal.PlainDate): LocalDate => date.toString() as LocalDate;

/**
 * Reads an ISO day.
 * @throws RangeError when the text is not an existing day: `2027-02-30`.
 */
export function localDate(iso: string): LocalDate {
  return branded(Temporal.PlainDate.from(iso, { overflow: 'reject' }));
}

/** The same as {@link localDate}, answering undefined instead of throwing. */
export function parseLocalDate(iso: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;

  try {
    return localDate(iso);
  } catch {
    return undefined;
  }
}

export function dateOf(year: number, month: number, day: number): LocalDate {
  return branded(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }));
}

/** The day in Berlin at this instant. */
export function berlinDate(instant: Date): LocalDate {
  return branded(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainDate());
}

/** Minutes after midnight in Berlin at this instant. */
export function berlinMinutes(instant: Date): number {
  const time = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(TIME_ZONE);
  return time.hour * 60 + time.minute;
}

/** The instant of a wall-clock time in Berlin; in the hour that daylight saving skips, the later one. */
export function berlinInstant(date: LocalDate, minutes = 0): Date {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return new Date(plain(date).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time }).epochMilliseconds);
}

export const addDays = (date: LocalDate, days: number): LocalDate => branded(plain(date).add({ days }));

/** Calendar months as BGB section 188 counts them: 31 August plus six months is 28 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => branded(plain(date).add({ months }));

export const addYears = (date: LocalDate, years: number): LocalDate => branded(plain(date).add({ years }));

export const yearOf = (date: LocalDate): number => plain(date).year;

/** 1 to 12. */
export const monthOf = (date: LocalDate): number => plain(date).month;

export const dayOf = (date: LocalDate): number => plain(date).day;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: LocalDate): number => plain(date).dayOfWeek;

export const firstOfMonth = (date: LocalDate): LocalDate => branded(plain(date).with({ day: 1 }));

export const lastOfMonth = (date: LocalDate): LocalDate => branded(plain(date).with({ day: plain(date).daysInMonth }));

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => plain(from).until(plain(to), { largestUnit: 'days' }).days;

/** Whole years of life at a day. */
export const ageAt = (birth: LocalDate, day: LocalDate): number => plain(birth).until(plain(day), { largestUnit: 'years' }).years;

/** The later of two days. */
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a >= b ? a : b);
