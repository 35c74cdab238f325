import { ZERO, add, times, yearOf } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { endOfPeriod } from '#sdk/law';
import type { Assessment, AssessmentLine } from '../../assessment.js';
import type { SettingValues } from '../../settings.js';
import type { TariffRow } from '../annual-units/fee-rows.js';
import type { TariffContext } from '../context.js';
import type { FirstAndFurtherParameters, FirstAndFurtherTariff } from './first-and-further.js';

const NOTHING: Assessment = { kind: 'first-and-further', version: 1, years: [], lines: [], total: ZERO, dues: [], yearsWithoutRate: [] };

function parametersOf({ parameters }: FirstAndFurtherTariff, values: SettingValues): FirstAndFurtherParameters {
  const { first, further, dueAfterService } = parameters;
  return { first: values[first], further: values[further], dueAfterService: values[dueAfterService] } as unknown as FirstAndFurtherParameters;
}

/** One line for the first piece, one for all others, at the prices in force today: a fee is the price of the day of application. Nothing when it is refused. */
export function assessFirstAndFurther(tariff: FirstAndFurtherTariff, answers: Answers, context: TariffContext): Assessment {
  const count = Number(evaluate(tariff.input.count, answers) ?? 0);
  if (!Number.isSafeInteger(count) || count < 1 || context.effectOf(tariff.ruling, 0) === 'refused') return NOTHING;
  const values = context.valuesOn(context.today);
  if (values === undefined) return { ...NOTHING, yearsWithoutRate: [yearOf(context.today)] };

  const { first, further, dueAfterService } = parametersOf(tariff, values);
  const subject = String(evaluate(tariff.input.subject, answers) ?? '');
  const others: readonly AssessmentLine[] = count === 1 ? [] : [{ key: 'further', params: { subject, count: count - 1, each: { ...further } }, amount: times(further, count - 1) }];
  const lines: readonly AssessmentLine[] = [{ key: 'first', params: { subject }, amount: first }, ...others];
  const total = add(...lines.map(({ amount }) => amount));
  const dueOn = endOfPeriod(context.lawPack, context.servedOn, dueAfterService);
  return { ...NOTHING, years: [yearOf(context.today)], lines, total, dues: total.cents === 0 ? [] : [{ dueOn, amount: total }] };
}

/** What the first and each further piece cost. */
export function firstAndFurtherRows(tariff: FirstAndFurtherTariff, values: SettingValues): readonly TariffRow[] {
  const { first, further } = parametersOf(tariff, values);
  return [
    { key: 'fee-first', params: {}, amount: first },
    { key: 'fee-further', params: {}, amount: further },
  ];
}
