import type { LocalDate, Money } from '#kernel';
import type { JsonValue } from '#sdk/form';
import type { CalendarPeriod } from '#sdk/law';
import type { Scale } from '../scale.js';

/** How the input is read from a case: JSONLogic over the answers; under `unit`, `item` is the answers of one instance. */
export interface AnnualUnitsMapping {
  readonly existing: { readonly count: JsonValue; readonly reduced: JsonValue; readonly exempt: JsonValue; readonly raised: JsonValue };
  /** Key of the repeating group of new units. */
  readonly added: string;
  readonly unit: {
    readonly label: JsonValue;
    readonly since: JsonValue;
    readonly bornOn: JsonValue;
    /** Whether it was born in the household: then liability begins with an age, not at birth. */
    readonly bornAtHome: JsonValue;
    readonly raised: JsonValue;
  };
  /** Code of the ruling whose effect (`none`, `reduced`, `exempt`) counts for a unit. */
  readonly relief: string;
}

/** A yearly tax on things that a household keeps, pro rata by month. Version 1. */
export interface AnnualUnitsTariff {
  readonly kind: 'annual-units';
  readonly version: 1;
  readonly input: AnnualUnitsMapping;
  /** Which setting holds which parameter. */
  readonly parameters: { readonly [parameter in keyof AnnualUnitsParameters]: string };
}

export type StartRule = 'month-after-intake' | 'month-of-intake';

/** What a by-law says, for one tax year. */
export interface AnnualUnitsParameters {
  /** Rates of ordinary units. */
  readonly scale: Scale;
  /** Rates of units that are taxed higher, counted among themselves. */
  readonly raisedScale: Scale;
  /** Whether units that are taxed higher also count for the scale of the ordinary ones (behind them). */
  readonly raisedCounts: boolean;
  /** What a reduced unit pays, in percent of its rate. */
  readonly reducedPercent: number;
  readonly startRule: StartRule;
  /** Age in months from which a unit that was born in the household is taxed; 0: from birth. */
  readonly birthMonths: number;
  /** `MM-DD`, ascending; their number divides 12. Each instalment covers the same number of months. */
  readonly dueDays: readonly string[];
  /** How long after service the first amount may fall due at the earliest. */
  readonly dueAfterService: CalendarPeriod;
  /** How many years back can still be assessed. */
  readonly openYears: number;
}

export type Relief = 'none' | 'reduced' | 'exempt';

/** What the household keeps already and what was assessed for it before. */
export interface ExistingUnits {
  readonly count: number;
  readonly reduced: number;
  readonly exempt: number;
  readonly raised: number;
}

export interface AddedUnit {
  /** The dog's name. */
  readonly label: string;
  readonly since: LocalDate;
  readonly bornOn?: LocalDate;
  readonly bornAtHome: boolean;
  readonly raised: boolean;
  readonly relief: Relief;
}

export interface AnnualUnitsInput {
  readonly existing: ExistingUnits;
  readonly added: readonly AddedUnit[];
}

/** A day and what has to be paid for it, before dues are put together. */
export interface DatedAmount {
  readonly dueOn: LocalDate;
  readonly amount: Money;
}
