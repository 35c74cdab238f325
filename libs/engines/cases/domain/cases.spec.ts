import { localDate } from '#kernel';
import { newAccessCode, newCaseReference } from './case-reference.js';
import { AT_THE_DESK, CASE_TRANSITIONS, caseTransition, whoMoves } from './case-state.js';
import type { CaseState } from './case-state.js';
import { dueState } from './due-words.js';

const STATES: readonly CaseState[] = ['received', 'in-progress', 'assessed', 'answered', 'dispatched', 'closed'];

describe('the states of a case', () => {
  it('have one edge per state and action', () => {
    const keys = CASE_TRANSITIONS.map(({ from, action }) => `${from} ${action}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('all lead to the end, and nothing leads away from it', () => {
    const reach = (from: CaseState, seen: ReadonlySet<CaseState> = new Set()): boolean =>
      from === 'closed' || (!seen.has(from) && CASE_TRANSITIONS.some((edge) => edge.from === from && reach(edge.to, new Set([...seen, from]))));
    for (const state of STATES) expect([state, reach(state)]).toEqual([state, true]);
    expect(CASE_TRANSITIONS.filter(({ from }) => from === 'closed')).toEqual([]);
  });

  it('can not be turned back once the notice is issued', () => {
    for (const state of ['answered', 'dispatched', 'closed'] as const) expect(caseTransition(state, 'revise')).toBeUndefined();
  });

  it('are closed by the system alone, and moved by the desk otherwise', () => {
    for (const { action, by } of CASE_TRANSITIONS) expect([action, by]).toEqual([action, action === 'close' ? 'system' : 'desk']);
  });

  it('say who has to move', () => {
    expect(STATES.map(whoMoves)).toEqual(['office', 'office', 'office', 'office', 'citizen', 'nobody']);
    expect(AT_THE_DESK).toEqual(STATES.filter((state) => whoMoves(state) === 'office'));
  });
});

describe('numbers and codes', () => {
  it('can be read aloud, and do not repeat', () => {
    const references = Array.from({ length: 2000 }, () => newCaseReference(localDate('2027-01-04')));
    expect(new Set(references).size).toBe(2000);
    for (const reference of references) expect(reference).toMatch(/^2027-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(newAccessCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

it.each([['2027-01-04', 0, false], ['2027-01-05', 1, false], ['2027-01-03', -1, true]] as const)('due on %s is in %i days', (day, inDays, overdue) => {
  expect(dueState(localDate(day), localDate('2027-01-04'))).toEqual({ inDays, overdue });
});
