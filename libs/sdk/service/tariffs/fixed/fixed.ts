import type { Money } from '#kernel';
import type { JsonValue } from '#sdk/form';
import type { CalendarPeriod } from '#sdk/law';

/** One price, due at once when it is granted; zero is free. Version 1. */
export interface FixedTariff {
  readonly kind: 'fixed';
  readonly version: 1;
  /** JSONLogic over the answers: what it is for, as texts may show it. */
  readonly input: { readonly subject: JsonValue };
  /** Code of the ruling whose effect `refused` makes everything free. */
  readonly ruling: string;
  /** Which setting holds which parameter. */
  readonly parameters: { readonly [parameter in keyof FixedParameters]: string };
}

export interface FixedParameters {
  readonly price: Money;
  /** How long after service the amount falls due. */
  readonly dueAfterService: CalendarPeriod;
}
