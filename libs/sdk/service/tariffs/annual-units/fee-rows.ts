import { share } from '#kernel';
import type { Money } from '#kernel';
import type { JsonValue } from '#sdk/form';
import { rateAt } from '../scale.js';
import type { Scale } from '../scale.js';
import type { AnnualUnitsParameters } from './annual-units.js';

/** One row of the fee table on a service page; `key` is a text of the service's `lines`. */
export interface TariffRow {
  readonly key: string;
  readonly params: { readonly [name: string]: JsonValue };
  readonly amount: Money;
}

function scaleRows({ kind, rates }: Scale): readonly TariffRow[] {
  const last = rates.length - 1;
  const rows = rates.map((amount, at): TariffRow => {
    const open = at === last && at > 0;
    if (kind === 're-rating') return { key: open ? 'fee-each-from' : 'fee-with', params: { count: at + 1 }, amount };
    return { key: open && kind === 'tiers' ? 'fee-from-position' : 'fee-position', params: { position: at + 1 }, amount };
  });
  if (kind !== 'doubling') return rows;
  return [...rows, { key: 'fee-doubling', params: { position: last + 2 }, amount: rateAt({ kind, rates }, last + 2, last + 2) }];
}

/** The by-law as a table: what one unit costs, what more cost, what costs more, what is reduced. */
export function annualUnitsRows(parameters: AnnualUnitsParameters): readonly TariffRow[] {
  const first = parameters.scale.rates[0]!;
  return [
    ...scaleRows(parameters.scale),
    { key: 'fee-raised', params: {}, amount: parameters.raisedScale.rates[0]! },
    { key: 'fee-reduced', params: { percent: parameters.reducedPercent }, amount: share(first, parameters.reducedPercent, 100) },
  ];
}
