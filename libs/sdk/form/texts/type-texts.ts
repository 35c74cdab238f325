import type { FieldTypeCode } from '../fields/registry.js';
import type { IssueCode } from '../issues.js';

/** The words that belong to the field types and not to a service, in one language. */
export interface TypeTexts {
  /** Labels of inputs below a field, by type and part. */
  readonly parts: { readonly [type in FieldTypeCode]?: { readonly [part: string]: string } };
  readonly options: { readonly [type in FieldTypeCode]?: { readonly [option: string]: string } };
  /** How it is right, for each code. Placeholders: `{label}`, `{limit}`, `{part}`. */
  readonly issues: { readonly [code in IssueCode]: string };
  /** Where a type has a better sentence. */
  readonly issuesOf: { readonly [type in FieldTypeCode]?: { readonly [code in IssueCode]?: string } };
  /** Sentence for an input below a field that is empty. */
  readonly partRequired: string;
}
