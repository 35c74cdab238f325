import { INTL_TAGS, LOCALES, TIME_ZONE, parseLocalDate } from '#kernel';
import type { Locale } from '#kernel';

const long = Object.fromEntries(LOCALES.map((locale) => [locale, new Intl.DateTimeFormat(INTL_TAGS[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })]));

/** `25. August 2026`; what is not a day comes back as it is. */
export function formatDate(iso: string, locale: Locale = 'de'): string {
  return parseLocalDate(iso) === undefined ? iso : long[locale]!.format(new Date(`${iso}T00:00:00Z`));
}

const moment = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });

/** `25. August 2026 um 09:30`, by the clock on the wall of the town hall. */
export const formatMoment = (at: Date): string => moment.format(at);

const weekday = Object.fromEntries(LOCALES.map((locale) => [locale, new Intl.DateTimeFormat(INTL_TAGS[locale], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE })]));
const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });

/** `Freitag, 12. Februar 2027, 15:00`: people plan by the day of the week. */
export const formatDeadline = (at: Date, locale: Locale = 'de'): string => `${weekday[locale]!.format(at)}, ${time.format(at)}`;
