import { cents } from '#kernel';
import { needsSecondPerson } from './four-eyes.js';

const ruling = (decision: string) => ({ key: 'relief.0', decision, reason: 'So.' });

it.each([
  ['no rule', undefined, 'exempt', 999_999, false],
  ['another decision', { decisions: ['exempt'] }, 'refuse', 0, false],
  ['the decision', { decisions: ['exempt'] }, 'exempt', 0, true],
  ['the very amount', { over: 1000 }, 'exempt', 100_000, false],
  ['a cent more', { over: 1000 }, 'exempt', 100_001, true],
] as const)('four eyes, %s', (_what, rule, decision, amount, needed) => {
  expect(needsSecondPerson(rule, [ruling(decision)], { total: cents(amount) })).toBe(needed);
});
