import { INTL_TAGS, TIME_ZONE } from '#kernel';
import type { Locale } from '#kernel';

/** How days and times are written in a language, by the clock on the wall of the town hall. */
export interface Dates {
  /** `25. August 2026`, of an ISO day or instant. */
  readonly long: (iso: string) => string;
  /** `14:03` */
  readonly time: (iso: string) => string;
  /** `Freitag, 12. Februar 2027, 15:00` */
  readonly moment: (iso: string) => string;
}

export function datesIn(locale: Locale): Dates {
  const day = new Intl.DateTimeFormat(INTL_TAGS[locale], { day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE });
  const time = new Intl.DateTimeFormat(INTL_TAGS[locale], { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: TIME_ZONE });
  const weekday = new Intl.DateTimeFormat(INTL_TAGS[locale], { weekday: 'long', timeZone: TIME_ZONE });
  const long = (iso: string): string => day.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));
  return {
    long,
    time: (iso) => time.format(new Date(iso)),
    moment: (iso) => `${weekday.format(new Date(iso))}, ${long(iso)}, ${time.format(new Date(iso))}`,
  };
}
