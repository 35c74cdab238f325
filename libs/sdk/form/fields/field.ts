import type { LocalDate, Locale } from '#kernel';
import type { Condition } from '../condition.js';
import type { FieldTexts } from '../form-texts.js';
import type { IssueCode } from '../issues.js';
import type { Answers, JsonSchema, JsonValue } from '../json.js';

/** How much an answer says about a person; `special` is GDPR article 9. Guides retention, export and who may read. */
export type PersonalDataClass = 'none' | 'contact' | 'identity' | 'financial' | 'special';

/** What everything on a page has. */
export interface PageElement {
  /** The key in the answers: camelCase, unique in the form (in a repeating group: in the group). */
  readonly key: string;
  /** Asked or shown only when this holds; may look at earlier pages only. */
  readonly when?: Condition;
  /** The server has it from an earlier case: kept and shown, not asked. Set when a form is derived, never by an author. */
  readonly known?: boolean;
}

/** What every field that is answered has. */
export interface FieldBase extends PageElement {
  readonly required: boolean;
  readonly personal: PersonalDataClass;
  /** Why it is asked: a code with a sentence in the texts. */
  readonly purpose: string;
  /** May be filled in by a link, such as the QR code of a letter: people see it and can change it. */
  readonly link?: boolean;
  /** Token of the HTML autocomplete attribute; compound fields set those of their parts themselves. */
  readonly autocomplete?: string;
}

/** What reading one field from a post found. `value` is absent when nothing was entered; what can not be read stays in it as it was typed. */
export interface FieldReading {
  readonly value?: JsonValue;
  readonly issues?: readonly PartIssue[];
}

/** An issue relative to its field: `part` is a key below the answer (`postalCode`), empty for the field itself. */
export interface PartIssue {
  readonly part: string;
  readonly code: IssueCode;
  readonly params?: { readonly [name: string]: JsonValue };
}

/** What a check beyond JSON Schema may look at. */
export interface CheckContext {
  readonly today: LocalDate;
  /** Everything that was answered. */
  readonly answers: Answers;
}

/** One kind of field: everything that knows about it, in one file. */
export interface FieldType<F extends PageElement = PageElement> {
  /** Names of the inputs below the field's own name; empty when it is one input. */
  readonly inputs: readonly string[];
  /** False for what is only shown. */
  readonly answered: boolean;
  /** Who gives the answer when it is not the person at the form: such answers are never taken from a post. */
  readonly givenBy?: 'server' | 'rule';
  /** Schema of the answer when there is one. */
  schema(field: F): JsonSchema;
  /** @param input gives what was posted for a part (`''` is the field itself), always as a list. */
  read(field: F, input: (part: string) => readonly string[]): FieldReading;
  /** The inverse of `read`: what the inputs show, by part. */
  write(field: F, value: JsonValue): { readonly [part: string]: string | readonly string[] };
  /** The answer as people read it. */
  format(field: F, value: JsonValue, texts: FieldTexts, locale: Locale): string;
  /** Every code that this type can answer with, besides `REQUIRED` and `WRONG_TYPE`. */
  readonly codes: readonly IssueCode[];
  /** Code for a failed JSON Schema keyword at a part. */
  codeFor?(keyword: string, part: string): IssueCode | undefined;
  /** Rules that JSON Schema can not say; called only with answers that satisfy the schema. */
  check?(field: F, value: JsonValue, context: CheckContext): readonly PartIssue[];
}
