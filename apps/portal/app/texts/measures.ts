import { INTL_TAGS } from '#kernel';
import type { Locale } from '#kernel';

/** How long something takes and how large it is, in words of a language. */
export interface Measures {
  /** `7 Sekunden`, `2 Minuten 5 Sekunden` */
  readonly duration: (seconds: number) => string;
  /** `0,1 MB`, of bytes; never nothing */
  readonly megabytes: (bytes: number) => string;
}

export function measuresIn(locale: Locale): Measures {
  const unit = (name: string, unitDisplay: 'long' | 'short', digits = 0): Intl.NumberFormat =>
    new Intl.NumberFormat(INTL_TAGS[locale], { style: 'unit', unit: name, unitDisplay, minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [minutes, seconds, megabytes] = [unit('minute', 'long'), unit('second', 'long'), unit('megabyte', 'short', 1)];
  return {
    duration: (all) => [...(all < 60 ? [] : [minutes.format(Math.floor(all / 60))]), ...(all >= 60 && all % 60 === 0 ? [] : [seconds.format(all % 60)])].join(' '),
    megabytes: (bytes) => megabytes.format(Math.max(bytes / 1_000_000, 0.1)),
  };
}
