import type { Condition, DayLimit, JsonValue } from '#sdk/form';
import type { ElectionRequest } from '#sdk/law';

/** How an application is decided: one ruling grants or refuses it. */
export interface DecisionDefinition {
  /** Code of the ruling. */
  readonly ruling: string;
  /** The decision that grants, or several; every other one refuses. */
  readonly grant: string | readonly string[];
}

/** What a granted and paid application leads to: a paper that is printed at home and can be checked. JSONLogic over the answers. */
export interface PermitDefinition {
  /** What it is valid for: a plate. Whoever checks the paper types it. */
  readonly subject: JsonValue;
  /** First day, ISO. */
  readonly from: JsonValue;
  /** Calendar months, as a number in a text. Either this or `to`. */
  readonly months?: JsonValue;
  /** Last day, ISO. */
  readonly to?: JsonValue;
  /** Key of an `integer` setting: so many days before the end its holder is told; 0 for never. */
  readonly remindDaysBefore?: string;
}

/**
 * What a granted and paid application leads to where the paper comes out of a register of the office, outside of us: the office prints and posts it,
 * and the day of posting is kept.
 */
export interface PostedDefinition {
  /** Code of the register, for the sheet that is handed over: `births`. */
  readonly register: string;
}

/** Which answer names the place that decides who is responsible, and where the town lists its places. */
export interface PlaceDefinition {
  /** JSONLogic over the answers for a name of a place. */
  readonly name: JsonValue;
  /** A setting of type `places`: names of places, former ones too. */
  readonly setting: string;
}

/** A day in the answers that lies outside of limits. */
export interface DayOutside {
  /** JSONLogic over the answers for an ISO day; nothing stops without one. */
  readonly answer: JsonValue;
  /** Stops when the day lies before. */
  readonly before?: DayLimit;
  /** Stops when the day lies after. */
  readonly after?: DayLimit;
}

/** A page after which somebody learns that the service is not for them, before they fill in the rest. */
export interface StopDefinition {
  /** Code of its words in the texts. */
  readonly code: string;
  /** Asked when this page is saved, and again before submission. */
  readonly page: string;
  /** Sees the answers, `settings`, `area`, `place`, and `window`: `early`, `open`, `closed` or `gone` in this very moment. With `day` both have to hold. */
  readonly when?: Condition;
  readonly day?: DayOutside;
  /** Key of an `offices` setting: the one that names the place, or else one that names none, is shown as responsible. */
  readonly responsible?: string;
}

/** When two applications look like one person asking twice: JSONLogic for what is compared. Kept as a keyed hash, never readable. */
export interface DuplicatesDefinition {
  readonly of: readonly JsonValue[];
  /** What two of them can be about, whoever asks: a plate. */
  readonly thing?: readonly JsonValue[];
  /** Only those count that are under way or have led to something that is still valid. */
  readonly running?: boolean;
}

/** Who stands in for applicants, where the law limits for how many one person may: JSONLogic for what tells them apart. Kept as a keyed hash, never readable. */
export interface RepresentativeDefinition {
  readonly of: readonly JsonValue[];
}

/** What is handed over to a specialist system as a file, one line for each application. */
export interface HandOverDefinition {
  readonly columns: readonly {
    /** Head of the column, for machines: `family_name`. */
    readonly name: string;
    /** JSONLogic; sees the answers, `case` (reference, receivedAt, completed, twins) and `handOver` (occasion, number). */
    readonly value: JsonValue;
  }[];
}

/** A letter that goes out as soon as an application has arrived, whatever is decided: to the registered address, so that nobody is taken by surprise. */
export interface ReceiptLetterDefinition {
  /** Code of its words in the texts. */
  readonly code: string;
  /** Sees the answers and `settings`. */
  readonly when: Condition;
}

/** When an application may arrive: which election, and why papers are asked for, decide by the answers. */
export interface WindowDefinition {
  /** Key of a setting of type `elections`. */
  readonly setting: string;
  /** Key of the field in which one of them is chosen. */
  readonly choice: string;
  /** The first whose condition holds; the last one has no condition. */
  readonly requests: readonly { readonly request: ElectionRequest; readonly when?: Condition }[];
}
