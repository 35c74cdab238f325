import { times } from '#kernel';
import type { Money } from '#kernel';

/**
 * How a yearly price grows with the number of units.
 * - `tiers`: the n-th unit pays the n-th rate; the last rate holds for every further unit.
 * - `doubling`: like tiers, but every unit beyond the last rate pays twice what the one before it pays.
 * - `re-rating`: with n units, *each* pays the n-th rate; the last rate holds for more.
 */
export interface Scale {
  readonly kind: ScaleKind;
  /** At least one, none lower than the one before: a further unit never makes the household cheaper. */
  readonly rates: readonly Money[];
}

export const SCALE_KINDS = ['tiers', 'doubling', 're-rating'] as const;

export type ScaleKind = (typeof SCALE_KINDS)[number];

type Rate = (rates: readonly Money[], position: number, count: number) => Money;

const upTo = (rates: readonly Money[], n: number): Money => rates[Math.min(n, rates.length) - 1]!;

const kinds: { readonly [kind in ScaleKind]: Rate } = {
  tiers: (rates, position) => upTo(rates, position),
  doubling: (rates, position) => times(upTo(rates, position), 2 ** Math.max(0, position - rates.length)),
  're-rating': (rates, _position, count) => upTo(rates, count),
};

/**
 * What the unit at a position pays in a year.
 * @param position from 1; @param count all units that are counted.
 */
export const rateAt = (scale: Scale, position: number, count: number): Money => kinds[scale.kind](scale.rates, position, count);
