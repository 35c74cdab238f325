import type { Money } from '#kernel';
import type { JsonValue } from '#sdk/form';
import type { CalendarPeriod } from '#sdk/law';

/** A price for the first piece and a lower one for every further piece of the same order, due at once when it is granted. Version 1. */
export interface FirstAndFurtherTariff {
  readonly kind: 'first-and-further';
  readonly version: 1;
  /** JSONLogic over the answers: how many pieces, and of what, as texts may show it. */
  readonly input: { readonly count: JsonValue; readonly subject: JsonValue };
  /** Code of the ruling whose effect `refused` makes everything free. */
  readonly ruling: string;
  /** Which setting holds which parameter. */
  readonly parameters: { readonly [parameter in keyof FirstAndFurtherParameters]: string };
}

export interface FirstAndFurtherParameters {
  readonly first: Money;
  /** For each piece after the first. */
  readonly further: Money;
  /** How long after service the amount falls due. */
  readonly dueAfterService: CalendarPeriod;
}
