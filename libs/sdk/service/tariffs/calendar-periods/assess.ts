import { ZERO, parseLocalDate, yearOf } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { endOfPeriod } from '#sdk/law';
import type { Assessment } from '../../assessment.js';
import { lastDayOfMonths } from '../../last-day-of-months.js';
import type { SettingValues } from '../../settings.js';
import type { TariffRow } from '../annual-units/fee-rows.js';
import type { TariffContext } from '../context.js';
import type { CalendarPeriodsParameters, CalendarPeriodsTariff, ChosenPeriod } from './calendar-periods.js';

const NOTHING: Assessment = { kind: 'calendar-periods', version: 1, years: [], lines: [], total: ZERO, dues: [], yearsWithoutRate: [] };

function parametersOf({ parameters }: CalendarPeriodsTariff, values: SettingValues): CalendarPeriodsParameters {
  return { prices: values[parameters.prices], dueAfterService: values[parameters.dueAfterService] } as unknown as CalendarPeriodsParameters;
}

function chosenIn({ input }: CalendarPeriodsTariff, answers: Answers): ChosenPeriod | undefined {
  const from = parseLocalDate(String(evaluate(input.from, answers) ?? ''));
  const months = Number(evaluate(input.months, answers) ?? 0);
  return from === undefined || !Number.isInteger(months) || months < 1 ? undefined : { from, months, subject: String(evaluate(input.subject, answers) ?? '') };
}

/** One line, one due amount, at the prices in force today; nothing when the application is refused or the town has no such price. */
export function assessCalendarPeriods(tariff: CalendarPeriodsTariff, answers: Answers, context: TariffContext): Assessment {
  const chosen = chosenIn(tariff, answers);
  const values = context.valuesOn(context.today);
  if (chosen === undefined || context.effectOf(tariff.ruling, 0) === 'refused') return NOTHING;
  if (values === undefined) return { ...NOTHING, yearsWithoutRate: [yearOf(context.today)] };

  const { prices, dueAfterService } = parametersOf(tariff, values);
  const amount = prices[String(chosen.months)];
  if (amount === undefined) return NOTHING;
  const { from, months, subject } = chosen;
  const params = { subject, months, from, to: lastDayOfMonths(from, months) };
  const dueOn = endOfPeriod(context.lawPack, context.servedOn, dueAfterService);
  return { ...NOTHING, years: [yearOf(from)], lines: [{ key: 'period', params, amount }], total: amount, dues: [{ dueOn, amount }] };
}

/** What each period costs, shortest first. */
export const calendarPeriodsRows = (tariff: CalendarPeriodsTariff, values: SettingValues): readonly TariffRow[] =>
  Object.entries(parametersOf(tariff, values).prices)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([months, amount]) => ({ key: 'fee-period', params: { months: Number(months) }, amount }));
