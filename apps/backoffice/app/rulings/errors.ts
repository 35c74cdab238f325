import { de } from '../texts/de.js';
import type { RulingDraft } from './drafts.js';

/** What is missing, by key of the ruling. */
export type RulingErrors = Readonly<Record<string, string>>;

const WORDS: Readonly<Record<string, string>> = {
  MISSING: de.decide.decisionMissing,
  DECISION: de.decide.decisionMissing,
  REASON: de.decide.reasonMissing,
};

/** What can be told without asking: decisions that are not made. */
export const missingDecisions = (drafts: readonly RulingDraft[]): RulingErrors =>
  Object.fromEntries(drafts.flatMap(({ key, decision }) => (decision === '' ? [[key, de.decide.decisionMissing]] : [])));

/** What the gateway says about `rulings.<key>`. */
export const refusedRulings = (fields: readonly { readonly path: string; readonly code: string }[]): RulingErrors =>
  Object.fromEntries(fields.map(({ path, code }) => [path.replace(/^rulings\./, ''), WORDS[code] ?? de.decide.again]));
