import { localDate } from '#kernel';
import { newCaseReference } from './case-reference.js';
import { AT_THE_DESK, CASE_TRANSITIONS, caseTransition, isOver, RESERVED, whoMoves } from './case-state.js';
import type { CaseState } from './case-state.js';
import { dueState } from './due-words.js';
import { permitCsv } from './permit-csv.js';
import { plateKey } from './plate.js';

const STATES: readonly CaseState[] = ['received', 'in-progress', 'awaiting-citizen', 'assessed', 'answered', 'dispatched', 'closed'];

describe.each([
  ['registration-duty', STATES],
  ['application', [...STATES, 'awaiting-payment', 'to-post', 'issued', 'withdrawn'] as const],
] as const)('the states of a case: %s', (kind, states) => {
  const edges = CASE_TRANSITIONS[kind];

  it('have one edge per state and action', () => {
    const keys = edges.map(({ from, action }) => `${from} ${action}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('all lead to the end, and only the desk leads away from it', () => {
    const reach = (from: CaseState, seen: ReadonlySet<CaseState> = new Set()): boolean =>
      isOver(from) || (!seen.has(from) && edges.some((edge) => edge.from === from && reach(edge.to, new Set([...seen, from]))));
    for (const state of states) expect([state, reach(state)]).toEqual([state, true]);
    expect(edges.filter(({ from }) => isOver(from))).toEqual([{ from: 'closed', to: 'in-progress', action: 'reopen', by: 'desk', event: 'case-reopened' }]);
  });

  it('can not be turned back once the notice is issued', () => {
    for (const state of ['answered', 'dispatched', 'awaiting-payment', 'to-post', 'issued', 'closed'] as const) expect(caseTransition(kind, state, 'revise')).toBeUndefined();
  });

  it('are closed and settled by the system alone, answered and withdrawn by whoever applied, and moved by the desk otherwise', () => {
    const others: Readonly<Record<string, string>> = { close: 'system', replace: 'system', settle: 'system', 'hand-to-post': 'system', 'withdraw-notice': 'system', provide: 'system', fetch: 'citizen', reply: 'citizen', withdraw: 'citizen' };
    for (const { action, by } of edges) expect([action, by]).toEqual([action, others[action] ?? 'desk']);
  });

  it('can not be withdrawn once the decision is out, but for a grant that is not paid', () => {
    expect(caseTransition(kind, 'awaiting-payment', 'withdraw')?.to).toBe(kind === 'application' ? 'withdrawn' : undefined);
    for (const state of ['answered', 'dispatched', 'to-post', 'issued', 'closed'] as const) expect(caseTransition(kind, state, 'withdraw')).toBeUndefined();
  });
});

describe('who has to move', () => {
  it('follows from the state', () => {
    expect(STATES.map(whoMoves)).toEqual(['office', 'office', 'citizen', 'office', 'office', 'citizen', 'nobody']);
    expect(AT_THE_DESK).toEqual([...STATES, 'to-post' as const].filter((state) => whoMoves(state) === 'office'));
    expect([whoMoves('awaiting-payment'), whoMoves('issued'), whoMoves('withdrawn')]).toEqual(['citizen', 'nobody', 'nobody']);
  });
});

describe('what is printed and posted by the office', () => {
  it('is paid first, posted then, and nothing else leads away', () => {
    const { application } = CASE_TRANSITIONS;
    expect(application.filter(({ to }) => to === 'to-post').filter(({ from }) => from !== 'to-post').map(({ from, by }) => [from, by])).toEqual([['awaiting-payment', 'system']]);
    expect(application.filter(({ from, to }) => from === 'to-post' && to !== 'to-post').map(({ action, to }) => [action, to])).toEqual([['post', 'closed']]);
    expect(CASE_TRANSITIONS['registration-duty'].some(({ from, to }) => from === 'to-post' || to === 'to-post')).toBe(false);
  });

  it('is decided by the role alone, prepared and carried out by others', () => {
    expect(RESERVED).toEqual(['assess', 'issue', 'reissue', 'complete', 'dismiss', 'revoke', 'revise']);
    for (const action of ['take', 'ask', 'resume', 'dispatch', 'post', 'reopen'] as const) expect(RESERVED).not.toContain(action);
  });
});

describe('plates and lists', () => {
  it('compare plates however they are typed', () => {
    expect(plateKey(' dn – lw 88')).toBe(plateKey('DN-LW 88'));
    expect(plateKey('DN-LW 88')).not.toBe(plateKey('DN-LW 89'));
  });

  it('hold nothing that a spreadsheet takes for a formula', () => {
    const day = localDate('2027-01-04');
    const csv = permitCsv([{ area: '=1+1', subject: 'A;"B"', validFrom: day, validTo: day }]);
    expect(csv.split('\r\n')[1]).toBe(`'=1+1;"A;""B""";2027-01-04;2027-01-04`);
  });
});

describe('numbers of cases', () => {
  it('can be read aloud, and do not repeat', () => {
    const references = Array.from({ length: 2000 }, () => newCaseReference(localDate('2027-01-04')));
    expect(new Set(references).size).toBe(2000);
    for (const reference of references) expect(reference).toMatch(/^2027-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

it.each([['2027-01-04', 0, false], ['2027-01-05', 1, false], ['2027-01-03', -1, true]] as const)('due on %s is in %i days', (day, inDays, overdue) => {
  expect(dueState(localDate(day), localDate('2027-01-04'))).toEqual({ inDays, overdue });
});
