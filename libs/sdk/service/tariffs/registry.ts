import type { Answers } from '#sdk/form';
import type { Assessment } from '../assessment.js';
import type { SettingValues } from '../settings.js';
import { assessAnnualUnits } from './annual-units/assess.js';
import { annualUnitsRows } from './annual-units/fee-rows.js';
import type { TariffRow } from './annual-units/fee-rows.js';
import { annualUnitsInput } from './annual-units/input-from.js';
import { annualUnitsParameters } from './annual-units/parameters.js';
import type { AnnualUnitsTariff } from './annual-units/annual-units.js';
import { assessCalendarPeriods, calendarPeriodsRows } from './calendar-periods/assess.js';
import type { TariffContext } from './context.js';
import type { CalendarPeriodsTariff } from './calendar-periods/calendar-periods.js';
import { assessFirstAndFurther, firstAndFurtherRows } from './first-and-further/assess.js';
import type { FirstAndFurtherTariff } from './first-and-further/first-and-further.js';
import { assessFixed, fixedRows } from './fixed/assess.js';
import type { FixedTariff } from './fixed/fixed.js';

/** Which tariff kind computes the amounts, how its input is read from a case and which settings are its parameters. */
export type TariffDefinition = AnnualUnitsTariff | CalendarPeriodsTariff | FirstAndFurtherTariff | FixedTariff;

/** A tariff kind: pure, versioned, tested with worked examples. */
export interface TariffKind<T extends TariffDefinition = TariffDefinition> {
  assess(tariff: T, answers: Answers, context: TariffContext): Assessment;
  /** The fee table of a town. */
  rows(tariff: T, values: SettingValues): readonly TariffRow[];
  /** Keys of `lines` that texts have to have. */
  readonly lineKeys: readonly string[];
}

const annualUnits: TariffKind<AnnualUnitsTariff> = {
  assess: (tariff, answers, { valuesOf, effectOf, ...context }) =>
    assessAnnualUnits(annualUnitsInput(tariff.input, answers, effectOf), {
      ...context,
      parametersOf: (year) => {
        const values = valuesOf(year);
        return values === undefined ? undefined : annualUnitsParameters(tariff, values);
      },
    }),
  rows: (tariff, values) => annualUnitsRows(annualUnitsParameters(tariff, values)),
  lineKeys: [
    ...['ordinary', 'reduced', 'exempt', 'raised', 'raised-reduced', 'existing-difference'],
    ...['fee-with', 'fee-each-from', 'fee-position', 'fee-from-position', 'fee-doubling', 'fee-raised', 'fee-reduced'],
  ],
};

const calendarPeriods: TariffKind<CalendarPeriodsTariff> = {
  assess: assessCalendarPeriods,
  rows: calendarPeriodsRows,
  lineKeys: ['period', 'fee-period'],
};

const firstAndFurther: TariffKind<FirstAndFurtherTariff> = {
  assess: assessFirstAndFurther,
  rows: firstAndFurtherRows,
  lineKeys: ['first', 'further', 'fee-first', 'fee-further'],
};

const fixed: TariffKind<FixedTariff> = {
  assess: assessFixed,
  rows: fixedRows,
  lineKeys: ['fixed', 'fee-fixed'],
};

const kinds: { readonly [kind in TariffDefinition['kind']]: { readonly [version: number]: TariffKind } } = {
  'annual-units': { 1: annualUnits },
  'calendar-periods': { 1: calendarPeriods },
  'first-and-further': { 1: firstAndFurther },
  fixed: { 1: fixed },
};

/**
 * The kind in the version that a service was published with.
 * @throws RangeError when this release does not know it: an older case must not be computed by newer rules.
 */
export function tariffKindOf(tariff: TariffDefinition): TariffKind {
  const kind = kinds[tariff.kind]?.[tariff.version];
  if (kind === undefined) throw new RangeError(`unknown tariff ${tariff.kind} version ${tariff.version}`);
  return kind;
}
