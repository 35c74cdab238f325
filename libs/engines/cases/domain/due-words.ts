import { daysBetween } from '#kernel';
import type { LocalDate } from '#kernel';

export interface DueState {
  /** Days until it is due; negative when overdue. */
  readonly inDays: number;
  readonly overdue: boolean;
}

export function dueState(dueOn: LocalDate, today: LocalDate): DueState {
  const inDays = daysBetween(today, dueOn);
  return { inDays, overdue: inDays < 0 };
}
