import { berlinDate, berlinInstant, berlinMinutes, parseLocalDate } from '#kernel';

/** What the form sends: a day and a time of day as people in Berlin write them, or the wish to follow real time again. */
export interface ClockForm {
  readonly tag?: string;
  readonly zeit?: string;
  readonly auftrag?: string;
}

/** @returns the instant, null for real time, undefined when the form does not name an existing moment. */
export function readClockForm({ tag = '', zeit = '', auftrag }: ClockForm): Date | null | undefined {
  if (auftrag === 'zurueck') return null;

  const day = parseLocalDate(tag);
  const time = /^([01]\d|2[0-3]):([0-5]\d)/.exec(zeit);
  return day && time ? berlinInstant(day, Number(time[1]) * 60 + Number(time[2])) : undefined;
}

/** The two input values for an instant. */
export function clockFields(instant: Date): { readonly day: string; readonly time: string } {
  const minutes = berlinMinutes(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return { day: berlinDate(instant), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
