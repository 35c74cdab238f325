import { TIME_ZONE } from '#kernel';

const day = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE });
const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });

/** `25. August 2026`, of an ISO day or instant. */
export const longDate = (iso: string): string => day.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));

/** `14:03`, in Berlin. */
export const clockTime = (iso: string): string => time.format(new Date(iso));
