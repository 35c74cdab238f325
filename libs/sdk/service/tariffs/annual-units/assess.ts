import { add, yearOf } from '#kernel';
import type { LocalDate } from '#kernel';
import { endOfPeriod } from '#sdk/law';
import type { LawPack } from '#sdk/law';
import type { Assessment, AssessmentLine } from '../../assessment.js';
import type { AnnualUnitsInput, AnnualUnitsParameters, DatedAmount } from './annual-units.js';
import { duesFrom, instalmentsOf } from './instalments.js';
import { assessYear, liableFrom } from './year-lines.js';

export interface AnnualUnitsContext {
  /** The by-law in force for a tax year; undefined where the town has none on file. */
  readonly parametersOf: (year: number) => AnnualUnitsParameters | undefined;
  /** The year in which the notice is made. */
  readonly taxYear: number;
  readonly servedOn: LocalDate;
  readonly lawPack: LawPack;
}

/** From the first year that can still be assessed up to the tax year, or up to the year in which liability begins when that is later. */
function yearsToAssess(input: AnnualUnitsInput, rules: AnnualUnitsParameters, taxYear: number): readonly number[] {
  const starts = input.added.map((unit) => yearOf(liableFrom(unit, rules.startRule, rules.birthMonths)));
  if (starts.length === 0) return [];

  const first = Math.max(Math.min(...starts), taxYear - rules.openYears);
  const last = Math.max(taxYear, ...starts);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/**
 * The assessment of new units: each year by the rates of that year, the total as the sum of all lines.
 * Dues: earlier years and instalments that have passed fall due together, at the end of the period after service.
 */
export function assessAnnualUnits(input: AnnualUnitsInput, context: AnnualUnitsContext): Assessment {
  const { parametersOf, taxYear, servedOn, lawPack } = context;
  const rules = parametersOf(taxYear);
  const years = rules === undefined ? [taxYear] : yearsToAssess(input, rules, taxYear);
  const lines: AssessmentLine[] = [];
  const amounts: DatedAmount[] = [];
  for (const year of years) {
    const parameters = parametersOf(year);
    if (parameters === undefined) continue;

    const ofYear = assessYear(parameters, input.existing, input.added, year);
    lines.push(...ofYear.lines);
    const total = add(...ofYear.lines.map((line) => line.amount));
    amounts.push(...instalmentsOf(lawPack, year, parameters.dueDays, total, ofYear.weights));
  }
  const earliest = rules === undefined ? servedOn : endOfPeriod(lawPack, servedOn, rules.dueAfterService);
  return {
    kind: 'annual-units',
    version: 1,
    years: years.filter((year) => parametersOf(year) !== undefined),
    lines,
    total: add(...lines.map((line) => line.amount)),
    dues: duesFrom(amounts, earliest),
    yearsWithoutRate: years.filter((year) => parametersOf(year) === undefined),
  };
}
