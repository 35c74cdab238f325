/** Why the desk's wish did not come true. */
export type DeskError = 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'WRONG_STATE' | 'OWN_CASE';
