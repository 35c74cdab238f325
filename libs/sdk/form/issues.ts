import type { JsonValue } from './json.js';

/**
 * What can be wrong with an answer. Codes cross the API; sentences are made from them at the edge ({@link issueText}).
 * `UNDECLARED`: a key that the form does not have. `OPTION`: a choice that is not offered.
 * `CHARACTERS`: letters outside DIN 91379. `FORMAT`: a pattern that an operator set.
 * `FILE_*` are about one uploaded file, named by the param `file`; `FILE_LOST`: the upload broke off.
 */
export type IssueCode =
  | 'REQUIRED'
  | 'UNDECLARED'
  | 'WRONG_TYPE'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'CHARACTERS'
  | 'FORMAT'
  | 'EMAIL'
  | 'PHONE'
  | 'POSTAL_CODE'
  | 'HOUSE_NUMBER'
  | 'DATE'
  | 'DATE_INCOMPLETE'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'NUMBER'
  | 'WHOLE_NUMBER'
  | 'TOO_SMALL'
  | 'TOO_LARGE'
  | 'OPTION'
  | 'NOT_ACCEPTED'
  | 'TOO_FEW'
  | 'TOO_MANY'
  | 'MONEY'
  | 'IBAN'
  | 'LICENCE_PLATE'
  | 'SEASON'
  | 'FILE_KIND'
  | 'FILE_HEIC'
  | 'FILE_TOO_LARGE'
  | 'FILE_EMPTY'
  | 'FILE_BROKEN'
  | 'FILE_PIXELS'
  | 'FILE_INFECTED'
  | 'FILE_LOST';

/** One mistake. */
export interface FieldIssue {
  /** Where in the answers: `keptSince`, `address.postalCode`, `newDogs.0.name`. */
  readonly path: string;
  readonly code: IssueCode;
  /** What the sentence needs: `limit`, `min`, `max`; `part` names the input of a date that is at fault. */
  readonly params?: { readonly [name: string]: JsonValue };
}
