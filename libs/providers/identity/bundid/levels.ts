import { reaches } from '#kernel';
import type { AssuranceLevel } from '#kernel';
import type { AccountLevel } from '#sdk/identity';

/** What to ask for at least. Level 2 is never asked for: BundID has no way of signing in that stops there. */
const ASKED: Readonly<Record<AccountLevel, number>> = { low: 1, substantial: 3, high: 4 };

/** The authentication context that a level is asked for with. */
export const contextFor = (level: AccountLevel): string => `STORK-QAA-Level-${ASKED[level]}`;

/** 1 is a registration that nobody has checked: no more than a password, which is what `low` means here. */
const PROVED: Readonly<Record<string, AccountLevel>> = {
  'STORK-QAA-Level-1': 'low',
  'STORK-QAA-Level-2': 'low',
  'STORK-QAA-Level-3': 'substantial',
  'STORK-QAA-Level-4': 'high',
};

/** The level that an answer proves: of several the lowest; none of those we know is no more than a password. */
export function provedBy(contexts: readonly string[]): AccountLevel {
  const levels = contexts.flatMap((context) => PROVED[context] ?? []);
  return levels.length === 0 ? 'low' : levels.reduce(lowerOf);
}

/** `akdb:TrustLevel` of one attribute: how surely BundID knows it. */
const TRUST: Readonly<Record<string, AssuranceLevel>> = { UNTERGEORDNET: 'none', NORMAL: 'low', SUBSTANTIELL: 'substantial', HOCH: 'high' };

/** Never surer than the sign-in itself. Without a word about it an attribute is worth nothing but as a suggestion. */
export const trustOf = (told: string | null, assurance: AccountLevel): AssuranceLevel => lowerOf(TRUST[told ?? ''] ?? 'none', assurance);

export function lowerOf<Level extends AssuranceLevel>(a: Level, b: Level): Level {
  return reaches(a, b) ? b : a;
}
