import { add, allocate, isZero, localDate } from '#kernel';
import type { LocalDate, Money } from '#kernel';
import { nextWorkingDay } from '#sdk/law';
import type { LawPack } from '#sdk/law';
import type { Due } from '../../assessment.js';
import type { DatedAmount } from './annual-units.js';

/**
 * Splits a year's total over the due days of the by-law, each for its share of the months; a due day on a non-working day moves on (AO section 108(3)).
 * @param weights of the twelve months.
 */
export function instalmentsOf(
  pack: LawPack,
  year: number,
  dueDays: readonly string[],
  total: Money,
  weights: readonly number[],
): readonly DatedAmount[] {
  if (total.cents <= 0) return [];

  const monthsEach = 12 / dueDays.length;
  const parts = dueDays
    .map((day, at) => ({
      dueOn: nextWorkingDay(pack, localDate(`${year}-${day}`)),
      weight: weights.slice(at * monthsEach, (at + 1) * monthsEach).reduce((sum, weight) => sum + Math.max(0, weight), 0),
    }))
    .filter((part) => part.weight > 0);
  const amounts = allocate(
    total,
    parts.map((part) => part.weight),
  );
  return parts.map((part, at) => ({ dueOn: part.dueOn, amount: amounts[at]! }));
}

/** One due per day, ascending; what would be due before `earliest` is due then. */
export function duesFrom(amounts: readonly DatedAmount[], earliest: LocalDate): readonly Due[] {
  const byDay = new Map<LocalDate, Money>();
  for (const { dueOn, amount } of amounts.filter((one) => !isZero(one.amount))) {
    const day = dueOn < earliest ? earliest : dueOn;
    const before = byDay.get(day);
    byDay.set(day, before === undefined ? amount : add(before, amount));
  }
  return [...byDay].map(([dueOn, amount]) => ({ dueOn, amount })).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}
