import { addMonths, dateOf, firstOfMonth, isZero, lastOfMonth, laterOf, share } from '#kernel';
import type { LocalDate, Money } from '#kernel';
import type { AssessmentLine } from '../../assessment.js';
import type { AddedUnit, AnnualUnitsParameters, ExistingUnits, StartRule } from './annual-units.js';
import { monthAmounts } from './month-amounts.js';

/** The lines of one year, and what each of its twelve months weighs in the instalments. */
export interface YearAssessment {
  readonly lines: readonly AssessmentLine[];
  /** Yearly cents that are in force in each month. */
  readonly weights: readonly number[];
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The first day for which a unit is taxed. */
export function liableFrom(unit: AddedUnit, rule: StartRule, birthMonths: number): LocalDate {
  const grown = unit.bornAtHome && unit.bornOn !== undefined ? addMonths(unit.bornOn, birthMonths) : unit.since;
  const intake = firstOfMonth(laterOf(unit.since, grown));
  return rule === 'month-after-intake' ? addMonths(intake, 1) : intake;
}

/** A stretch of months with the same yearly amount. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly annual: Money;
}

/** @param monthly amount in force in each month from January; undefined where nothing is in force. */
function runsOf(monthly: readonly (Money | undefined)[]): readonly Run[] {
  const runs: Run[] = [];
  monthly.forEach((annual, at) => {
    if (annual === undefined) return;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at && last.annual.cents === annual.cents) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ from: at + 1, to: at + 1, annual });
  });
  return runs;
}

function lineOf(key: string, year: number, { from, to, annual }: Run, params: AssessmentLine['params']): AssessmentLine {
  const months = to - from + 1;
  return {
    key,
    params: {
      ...params,
      year,
      months,
      from: dateOf(year, from, 1),
      to: lastOfMonth(dateOf(year, to, 1)),
      annual: { cents: annual.cents, currency: annual.currency },
    },
    amount: share(annual, months, 12),
  };
}

function keyOf(unit: AddedUnit): string {
  if (unit.relief === 'exempt') return 'exempt';
  if (unit.raised) return unit.relief === 'reduced' ? 'raised-reduced' : 'raised';
  return unit.relief === 'reduced' ? 'reduced' : 'ordinary';
}

/** What a year costs: one line per new unit and amount, and one where earlier units become dearer. */
export function assessYear(parameters: AnnualUnitsParameters, existing: ExistingUnits, added: readonly AddedUnit[], year: number): YearAssessment {
  const begins = (unit: AddedUnit): LocalDate => liableFrom(unit, parameters.startRule, parameters.birthMonths);
  const months = MONTHS.map((month) => {
    const kept = added.filter((unit) => begins(unit) <= dateOf(year, month, 1));
    return kept.length === 0 ? undefined : monthAmounts(parameters, existing, kept);
  });
  const unitLines = added.flatMap((unit) =>
    runsOf(months.map((month) => month?.added.get(unit))).map((run) => lineOf(keyOf(unit), year, run, { subject: unit.label })),
  );
  const differences = runsOf(months.map((month) => month?.existingDifference))
    .filter((run) => !isZero(run.annual))
    .map((run) => lineOf('existing-difference', year, run, { count: existing.count }));
  const weights = months.map((month) =>
    month === undefined ? 0 : [...month.added.values()].reduce((sum, amount) => sum + amount.cents, month.existingDifference.cents),
  );
  return { lines: [...unitLines, ...differences], weights };
}
