import type { LocalDate, Money } from '#kernel';
import { add, cents, ZERO } from '#kernel';

/** One due amount with what has been paid on it, and what of it the town has taken back. */
export interface DueAmount {
  readonly id: string;
  readonly dueOn: LocalDate;
  readonly amount: Money;
  readonly paid: Money;
  readonly takenBack: Money;
}

export const openOf = (due: DueAmount): Money => cents(Math.max(0, due.amount.cents - due.takenBack.cents - due.paid.cents));

export const totalOpen = (dues: readonly DueAmount[]): Money => add(ZERO, ...dues.map(openOf));

export const totalTakenBack = (dues: readonly DueAmount[]): Money => add(ZERO, ...dues.map(({ takenBack }) => takenBack));

/** What has to be taken back, due by due, so that no more than this stays open; the earliest ones stay first. */
export function takeBack(dues: readonly DueAmount[], keep: Money): readonly { readonly dueId: string; readonly cents: number }[] {
  let rest = keep.cents;
  return dues.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)).flatMap((due) => {
    const open = openOf(due).cents;
    const kept = Math.min(rest, open);
    rest -= kept;
    return open > kept ? [{ dueId: due.id, cents: open - kept }] : [];
  });
}

/** What a payment settles, due by due; what is left over was paid twice and has to be given back. */
export interface Allocation {
  readonly parts: readonly { readonly dueId: string; readonly cents: number }[];
  readonly leftOver: number;
}

/** Spreads an amount over the chosen dues in the order of their days, then over the others. */
export function allocatePayment(amount: Money, chosen: readonly string[], dues: readonly DueAmount[]): Allocation {
  const byDay = dues.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  const order = [...byDay.filter(({ id }) => chosen.includes(id)), ...byDay.filter(({ id }) => !chosen.includes(id))];
  let rest = amount.cents;
  const parts = order.flatMap((due) => {
    const taken = Math.min(rest, openOf(due).cents);
    rest -= taken;
    return taken > 0 ? [{ dueId: due.id, cents: taken }] : [];
  });
  return { parts, leftOver: rest };
}
