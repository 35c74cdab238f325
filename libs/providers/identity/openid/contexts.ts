import { reaches } from '#kernel';
import type { AccountLevel, ContextsByLevel } from '#sdk/identity';

const FROM_HIGH: readonly AccountLevel[] = ['high', 'substantial', 'low'];

/** The level that an answer proves. A context that nobody has agreed on proves no more than a password does. */
export const levelOf = (contexts: ContextsByLevel, acr: string | undefined): AccountLevel =>
  FROM_HIGH.find((level) => acr !== undefined && contexts[level] === acr) ?? 'low';

/** The highest level that a provider offers. */
export const highestOf = (contexts: ContextsByLevel): AccountLevel => FROM_HIGH.find((level) => contexts[level] !== undefined) ?? 'low';

/** What to ask for: every context that would do, the weakest of them first, so that nobody proves more than is needed. */
export function contextsFor(contexts: ContextsByLevel, needed: AccountLevel): string | undefined {
  const enough = FROM_HIGH.toReversed().filter((level) => reaches(level, needed));
  const values = enough.flatMap((level) => contexts[level] ?? []);
  return values.length === 0 ? undefined : values.join(' ');
}
