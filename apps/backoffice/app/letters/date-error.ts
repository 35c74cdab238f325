import { de } from '../texts/de.js';

const WORDS: Readonly<Record<string, string>> = { DATE_IN_FUTURE: de.dispatch.future, DATE_BEFORE_NOTICE: de.dispatch.before };

/** What is wrong with the day on which letters left. */
export const dateError = (fields: readonly { readonly code: string }[]): string => WORDS[fields[0]?.code ?? ''] ?? de.dispatch.unknown;
