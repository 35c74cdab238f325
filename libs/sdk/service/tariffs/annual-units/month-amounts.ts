import { ZERO, add, share, subtract } from '#kernel';
import type { Money } from '#kernel';
import { rateAt } from '../scale.js';
import type { AddedUnit, AnnualUnitsParameters, ExistingUnits, Relief } from './annual-units.js';

interface Unit {
  readonly raised: boolean;
  readonly relief: Relief;
  /** Absent for what the household kept already. */
  readonly added?: AddedUnit;
}

/** What the year costs as the household is in one month. */
export interface MonthAmounts {
  /** Yearly amount of each new unit that is kept in this month. */
  readonly added: ReadonlyMap<AddedUnit, Money>;
  /** By how much the yearly amounts of the earlier units rise because of the new ones. */
  readonly existingDifference: Money;
}

const repeat = (count: number, unit: Unit): readonly Unit[] => Array.from({ length: Math.max(0, count) }, () => ({ ...unit }));

const existingUnits = ({ count, reduced, exempt, raised }: ExistingUnits): readonly Unit[] => [
  ...repeat(reduced, { raised: false, relief: 'reduced' }),
  ...repeat(count - reduced - exempt - raised, { raised: false, relief: 'none' }),
  ...repeat(raised, { raised: true, relief: 'none' }),
];

/** Reduced units come first, exempt ones are not counted at all; among equals the earlier ones come first. */
function inOrder(units: readonly Unit[], raised: boolean): readonly Unit[] {
  const counted = units.filter((unit) => unit.raised === raised && unit.relief !== 'exempt');
  return [...counted.filter((unit) => unit.relief === 'reduced'), ...counted.filter((unit) => unit.relief === 'none')];
}

function yearlyAmounts(parameters: AnnualUnitsParameters, units: readonly Unit[]): ReadonlyMap<Unit, Money> {
  const ordinary = inOrder(units, false);
  const raised = inOrder(units, true);
  const count = ordinary.length + (parameters.raisedCounts ? raised.length : 0);
  const amountOf = (unit: Unit, rate: Money): Money => (unit.relief === 'reduced' ? share(rate, parameters.reducedPercent, 100) : rate);
  return new Map([
    ...units.filter((unit) => unit.relief === 'exempt').map((unit) => [unit, ZERO] as const),
    ...ordinary.map((unit, at) => [unit, amountOf(unit, rateAt(parameters.scale, at + 1, count))] as const),
    ...raised.map((unit, at) => [unit, amountOf(unit, rateAt(parameters.raisedScale, at + 1, raised.length))] as const),
  ]);
}

/** @param added the new units that are taxed in this month. */
export function monthAmounts(parameters: AnnualUnitsParameters, existing: ExistingUnits, added: readonly AddedUnit[]): MonthAmounts {
  const before = existingUnits(existing);
  const news = added.map((unit): Unit & { readonly added: AddedUnit } => ({ raised: unit.raised, relief: unit.relief, added: unit }));
  const assessedBefore = add(...yearlyAmounts(parameters, before).values());
  const now = yearlyAmounts(parameters, [...before, ...news]);
  return {
    added: new Map(news.map((unit) => [unit.added, now.get(unit) ?? ZERO])),
    existingDifference: subtract(add(...before.map((unit) => now.get(unit) ?? ZERO)), assessedBefore),
  };
}
