import { addDays, berlinDate, berlinMinutes, weekdayOf } from '#kernel';
import type { LocalDate } from '#kernel';
import { WEEKDAYS } from './town.js';
import type { Weekday } from './town.js';

export type Hours = Readonly<Partial<Record<Weekday, readonly string[]>>>;

/** Minutes after midnight. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export type OpenState =
  | { readonly open: true; readonly until: number }
  | { readonly open: false; readonly next?: { readonly day: LocalDate; readonly at: number; readonly inDays: number } };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const spansOf = (hours: Hours, day: Weekday): Span[] =>
  (hours[day] ?? []).map((span) => ({ from: minutes(span.slice(0, 5)), to: minutes(span.slice(6, 11)) }));

/** Whether an office is open, until when, or when next within two weeks. @param isClosed days on which it stays shut: holidays. */
export function openState(hours: Hours, now: Date, isClosed: (day: LocalDate) => boolean): OpenState {
  const today = berlinDate(now);
  const minute = berlinMinutes(now);
  for (let inDays = 0; inDays < 14; inDays += 1) {
    const day = addDays(today, inDays);
    if (isClosed(day)) continue;
    for (const span of spansOf(hours, WEEKDAYS[weekdayOf(day) - 1]!)) {
      if (inDays === 0 && span.from <= minute && minute < span.to) return { open: true, until: span.to };
      if (inDays > 0 || minute < span.from) return { open: false, next: { day, at: span.from, inDays } };
    }
  }
  return { open: false };
}
