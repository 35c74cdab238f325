import { berlinDate, daysBetween } from '#kernel';
import type { LocalDate } from '#kernel';

const short = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });

/** `21.11.2026`, of a day. */
export const shortDay = (iso: string): string => short.format(new Date(`${iso}T12:00:00Z`));

/** How long ago an instant is, in days as people count them. */
export function ageInDays(instant: string, today: string): number {
  return daysBetween(berlinDate(new Date(instant)), today as LocalDate);
}

/** `heute`, `gestern`, `vor 3 Tagen`. */
export function ago(instant: string, today: string): string {
  const days = ageInDays(instant, today);
  if (days <= 0) return 'heute';
  return days === 1 ? 'gestern' : `vor ${days} Tagen`;
}
