import type { LocalDate } from '#kernel';
import { addWorkingDays } from '#sdk/law';
import type { LawPack } from '#sdk/law';

export interface ServiceTarget {
  readonly receivedOn: LocalDate;
  /** Working days that the office wants to need. */
  readonly targetDays: number;
  /** Working days on which it could not go on, because it waited for the citizen. */
  readonly pausedDays?: number;
}

/**
 * The day by which the office wants to have answered. A target of the office, no period of law: it counts the working days of the Land;
 * the day of receipt does not count, and what arrives on a weekend or holiday counts from the next working day on.
 */
export const expectedDay = (law: LawPack, { receivedOn, targetDays, pausedDays = 0 }: ServiceTarget): LocalDate => addWorkingDays(law, receivedOn, targetDays + pausedDays);
