import type { IssueCode } from './issues.js';

/** The words of one field. Written by an author; {@link compileForm} completes parts and options from the texts of the field types. */
export interface FieldTexts {
  /** The question, or for guidance its heading. */
  readonly label: string;
  readonly hint?: string;
  /** Label of each option, by option key. */
  readonly options?: { readonly [option: string]: string };
  readonly optionHints?: { readonly [option: string]: string };
  /** For options that a town names itself: filled with the words of each. */
  readonly optionTemplate?: { readonly label: string; readonly hint?: string };
  /** Headings of the groups of a list. */
  readonly groups?: { readonly [group: string]: string };
  /** Labels of the inputs of a compound field: `day`, `street`. */
  readonly parts?: { readonly [part: string]: string };
  /** Own sentences for what can be wrong, with placeholders such as `{limit}`. */
  readonly issues?: { readonly [code in IssueCode]?: string };
  /** A shorter name for the summary and the notice. */
  readonly summaryLabel?: string;
  /** Paragraphs of a guidance field, or the text that is declared. */
  readonly body?: readonly string[];
}

export interface PageTexts {
  /** A topic, without number. */
  readonly title: string;
  readonly hint?: string;
  /** Title as soon as there are several instances: `{number}` counts from 1. */
  readonly instanceTitle?: string;
  /** Button that adds an instance, on the last page of a repeating group. */
  readonly add?: string;
  /** Button that takes this instance away. */
  readonly remove?: string;
}

export interface FormTexts {
  readonly pages: { readonly [pageId: string]: PageTexts };
  /** By field key; for fields of a repeating group `group.key`. */
  readonly fields: { readonly [fieldName: string]: FieldTexts };
  /** What each purpose means, in a sentence for people. */
  readonly purposes: { readonly [purpose: string]: string };
  /** The sentences that are declared, by key. */
  readonly declarations?: { readonly [key: string]: string };
}
