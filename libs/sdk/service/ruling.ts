import type { Condition, JsonValue } from '#sdk/form';

/** One way to rule. */
export interface RulingOption {
  /** A decision code: `grant-reduction`. */
  readonly decision: string;
  /** What the tariff makes of it. */
  readonly effect: string;
  /** Codes of the reasons that can be given; their templates are in the texts. */
  readonly reasons: readonly string[];
  /**
   * The notice says nothing but the one sentence of the texts, whatever the reason: the reason stays in the file. So nobody learns from a refusal
   * what must not be told (PStG sections 63 and 64).
   */
  readonly neutral?: true;
}

/** Something the desk has to decide. With `each` once per instance of that repeating group. */
export interface RulingDefinition {
  readonly code: string;
  readonly each?: string;
  /** When it is due; sees the answers and, with `each`, `item`. */
  readonly when: Condition;
  /** JSONLogic for the claim: an option key of `claimField`. */
  readonly claim: JsonValue;
  /** Name of the field whose option texts name the claim: `newDogs.claim`. */
  readonly claimField: string;
  /** JSONLogic for what it is about, for people: the dog's name. */
  readonly subject: JsonValue;
  readonly options: readonly RulingOption[];
  /** Key of a `choices` setting that says, by claim, which effect the by-law has; the option with that effect is suggested. */
  readonly suggestedBy?: string;
  /** What is checked without a person; sees the answers, `settings`, `area`, `twins`, `sameThing` and `represented`. */
  readonly checks?: readonly RulingCheck[];
  /** The decision that is suggested when every check has passed. */
  readonly suggestedWhenPassed?: string;
}

/** One automatic check. */
export interface RulingCheck {
  readonly code: string;
  readonly passes: Condition;
}

/** A ruling that a case waits for. */
export interface RulingDue {
  /** Unique in the case: `dog-relief` or `dog-relief.0`. */
  readonly key: string;
  readonly code: string;
  readonly index?: number;
  readonly claim: string;
  readonly claimField: string;
  readonly subject: string;
  readonly options: readonly RulingOption[];
  /** The decision that the by-law suggests for this claim. */
  readonly suggested?: string;
  /** Results of the automatic checks, in order. */
  readonly checks: readonly { readonly code: string; readonly passed: boolean }[];
}

/** A ruling as the desk made it; `reason` is the text that goes into the notice, or with a neutral option into the file only. */
export interface Ruling {
  readonly key: string;
  readonly decision: string;
  readonly reason: string;
}
