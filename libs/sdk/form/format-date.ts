import { parseLocalDate } from '#kernel';

const long = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `25. August 2026`; what is not a day comes back as it is. */
export function formatDate(iso: string): string {
  return parseLocalDate(iso) === undefined ? iso : long.format(new Date(`${iso}T00:00:00Z`));
}
