import { TIME_ZONE } from '#kernel';

const day = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE });
const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });

/** `25. August 2026`, of an ISO day or instant. */
export const longDate = (iso: string): string => day.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));

const weekday = new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: TIME_ZONE });

/** `Freitag, 12. Februar 2027, 15:00`, in Berlin. */
export const longMoment = (iso: string): string => `${weekday.format(new Date(iso))}, ${longDate(iso)}, ${clockTime(iso)}`;

/** `14:03`, in Berlin. */
export const clockTime = (iso: string): string => time.format(new Date(iso));
