import type { LocalDate } from '#kernel';
import { addWorkingDays, workingDaysBetween } from '#sdk/law';
import type { LawPack } from '#sdk/law';

/**
 * The service target after a pause: as many working days later as the office had to wait. Legal periods do not pause: they are not kept here.
 * @param pausedOn the day on which the office asked
 */
export function dueAfterPause(law: LawPack, dueOn: LocalDate, pausedOn: LocalDate, today: LocalDate): LocalDate {
  return addWorkingDays(law, dueOn, workingDaysBetween(law, pausedOn, today));
}
