import { parseLocalDate } from '#kernel';

const long = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `25. August 2026`; what is not a day comes back as it is. */
export function formatDate(iso: string): string {
  return parseLocalDate(iso) === undefined ? iso : long.format(new Date(`${iso}T00:00:00Z`));
}

const moment = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Berlin' });

/** `25. August 2026 um 09:30`, by the clock on the wall of the town hall. */
export const formatMoment = (at: Date): string => moment.format(at);
