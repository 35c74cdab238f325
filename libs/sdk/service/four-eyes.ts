import type { Assessment } from './assessment.js';
import type { Ruling } from './ruling.js';

/** When whoever decided may not be who sends the decision out. A service says it, a town may say it more strictly or otherwise. */
export interface FourEyesRule {
  /** Decision codes that need a second person. */
  readonly decisions?: readonly string[];
  /** Amounts above so many whole euros do. */
  readonly over?: number;
}

export function needsSecondPerson(rule: FourEyesRule | undefined, rulings: readonly Ruling[], { total }: Pick<Assessment, 'total'>): boolean {
  if (rule === undefined) return false;
  const byDecision = rulings.some(({ decision }) => rule.decisions?.includes(decision) ?? false);
  return byDecision || (rule.over !== undefined && total.cents > rule.over * 100);
}
