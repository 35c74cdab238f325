import { ZERO, isZero, yearOf } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { endOfPeriod } from '#sdk/law';
import type { Assessment } from '../../assessment.js';
import type { SettingValues } from '../../settings.js';
import type { TariffRow } from '../annual-units/fee-rows.js';
import type { TariffContext } from '../context.js';
import type { FixedParameters, FixedTariff } from './fixed.js';

const NOTHING: Assessment = { kind: 'fixed', version: 1, years: [], lines: [], total: ZERO, dues: [], yearsWithoutRate: [] };

const parametersOf = ({ parameters }: FixedTariff, values: SettingValues): FixedParameters =>
  ({ price: values[parameters.price], dueAfterService: values[parameters.dueAfterService] }) as unknown as FixedParameters;

/** One line at the price in force today: a fee is the price of the day of application. Free things have a line too, and nothing that is due. */
export function assessFixed(tariff: FixedTariff, answers: Answers, context: TariffContext): Assessment {
  if (context.effectOf(tariff.ruling, 0) === 'refused') return NOTHING;
  const values = context.valuesOn(context.today);
  if (values === undefined) return { ...NOTHING, yearsWithoutRate: [yearOf(context.today)] };

  const { price, dueAfterService } = parametersOf(tariff, values);
  const line = { key: 'fixed', params: { subject: String(evaluate(tariff.input.subject, answers) ?? '') }, amount: price };
  const dueOn = endOfPeriod(context.lawPack, context.servedOn, dueAfterService);
  return { ...NOTHING, years: [yearOf(context.today)], lines: [line], total: price, dues: isZero(price) ? [] : [{ dueOn, amount: price }] };
}

/** The one row of its fee table. */
export const fixedRows = (tariff: FixedTariff, values: SettingValues): readonly TariffRow[] => [{ key: 'fee-fixed', params: {}, amount: parametersOf(tariff, values).price }];
