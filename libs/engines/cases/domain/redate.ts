import type { LocalDate, Money } from '#kernel';
import { add } from '#kernel';

export interface Due {
  readonly dueOn: LocalDate;
  readonly amount: Money;
}

/** Nothing is due before this day; what would have been falls due on it, in one sum. */
export function redated(dues: readonly Due[], first: LocalDate): Due[] {
  const early = dues.filter(({ dueOn }) => dueOn <= first);
  const later = dues.filter(({ dueOn }) => dueOn > first).map(({ dueOn, amount }) => ({ dueOn, amount }));
  const [one, ...more] = early.map(({ amount }) => amount);
  return one === undefined ? later : [{ dueOn: first, amount: add(one, ...more) }, ...later];
}
