import { dateOf } from '#kernel';
import type { LocalDate } from '#kernel';

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm, also known as Meeus/Jones/Butcher). */
export function easterSunday(year: number): LocalDate {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}
