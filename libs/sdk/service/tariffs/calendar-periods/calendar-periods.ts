import type { LocalDate, Money } from '#kernel';
import type { JsonValue } from '#sdk/form';
import type { CalendarPeriod } from '#sdk/law';

/** A price for a period that the applicant chooses, due at once when it is granted. Version 1. */
export interface CalendarPeriodsTariff {
  readonly kind: 'calendar-periods';
  readonly version: 1;
  /** JSONLogic over the answers: number of months as it stands in the prices, and the first day. */
  readonly input: { readonly months: JsonValue; readonly from: JsonValue; readonly subject: JsonValue };
  /** Code of the ruling whose effect `refused` makes everything free. */
  readonly ruling: string;
  /** Which setting holds which parameter. */
  readonly parameters: { readonly [parameter in keyof CalendarPeriodsParameters]: string };
}

export interface CalendarPeriodsParameters {
  /** Price by number of months. */
  readonly prices: { readonly [months: string]: Money };
  /** How long after service the amount falls due. */
  readonly dueAfterService: CalendarPeriod;
}

/** What was chosen. */
export interface ChosenPeriod {
  readonly months: number;
  readonly from: LocalDate;
  readonly subject: string;
}
