import type { Weekday } from '../domain/town.js';

/** Words on opening hours in one language; times are minutes after midnight. */
export interface OpeningTexts {
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly open: (until: number) => string;
  readonly opensToday: (at: number) => string;
  readonly opensTomorrow: (at: number) => string;
  readonly opensOn: (day: string, at: number) => string;
  readonly closed: string;
  /** @param span such as 08:00-12:00 */
  readonly span: (span: string) => string;
}

/** `8:30` */
export const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** `8:30` of 08:30 */
export const plainTime = (time: string): string => time.replace(/^0/, '');
