import type { Condition, JsonValue } from '#sdk/form';

/** How an application is decided: one ruling grants or refuses it. */
export interface DecisionDefinition {
  /** Code of the ruling. */
  readonly ruling: string;
  /** The decision that grants; every other one refuses. */
  readonly grant: string;
}

/** What a granted and paid application leads to: a paper that is printed at home and can be checked. JSONLogic over the answers. */
export interface PermitDefinition {
  /** What it is valid for: a plate. Whoever checks the paper types it. */
  readonly subject: JsonValue;
  /** First day, ISO. */
  readonly from: JsonValue;
  /** Calendar months, as a number in a text. */
  readonly months: JsonValue;
}

/** A page after which somebody learns that the service is not for them, before they fill in the rest. */
export interface StopDefinition {
  /** Code of its words in the texts. */
  readonly code: string;
  /** Asked when this page is saved, and again before submission. */
  readonly page: string;
  /** Sees the answers, `settings` and `area`. */
  readonly when: Condition;
}
