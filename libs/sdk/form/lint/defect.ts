/** What can be wrong with a definition. */
export type FormDefectCode =
  | 'DUPLICATE_PAGE'
  | 'DUPLICATE_KEY'
  | 'SPLIT_GROUP'
  | 'GROUP_LIMITS'
  | 'BAD_KEY'
  | 'BAD_LIMIT'
  | 'UNKNOWN_NAME'
  | 'LOOKS_FORWARD'
  | 'FORBIDDEN_OPERATOR'
  | 'UNREACHABLE'
  | 'MISSING_TEXT'
  | 'UNUSED_TEXT'
  | 'TEXT_WITHOUT_LABEL';

/** One mistake of an author. */
export interface FormDefect {
  readonly code: FormDefectCode;
  /** Page id, or page id and field key: `dog/claim`. */
  readonly where: string;
  /** The name that is at fault. */
  readonly detail: string;
}
