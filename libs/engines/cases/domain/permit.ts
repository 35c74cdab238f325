import type { LocalDate } from '#kernel';
import { covers } from '#kernel';

/** From when to when a permit is worth something. */
export interface PermitDays {
  readonly validFrom: LocalDate;
  /** The last day. */
  readonly validTo: LocalDate;
  readonly returnedAt: Date | null;
  /** The day from which another permit takes its place. */
  readonly replacedFrom: LocalDate | null;
}

/** Whether somebody may park with it on this day: not given back, and no other one has taken its place. */
export const isValidOn = ({ validFrom, validTo, returnedAt, replacedFrom }: PermitDays, day: LocalDate): boolean =>
  returnedAt === null && covers({ from: validFrom, to: validTo }, day) && (replacedFrom === null || day < replacedFrom);
