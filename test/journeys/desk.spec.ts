import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { CASE_TRANSITIONS } from '../../libs/engines/cases/domain/case-state.js';
import type { CaseState } from '../../libs/engines/cases/domain/case-state.js';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const STATES: readonly CaseState[] = ['received', 'in-progress', 'assessed', 'answered', 'dispatched', 'closed'];
const ACTIONS = { take: 'takeCase', assess: 'assessCase', revise: 'reviseAssessment', issue: 'issueNotice' } as const;
type Action = keyof typeof ACTIONS;

describe('the desk', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
  });

  afterAll(() => hall.close());

  /** A case that has come as far as this, without claims. */
  async function caseIn(state: CaseState): Promise<string> {
    const citizen = hall.dueren.citizen();
    const { reference } = await citizen.submits('dog-tax-registration', dogTaxAnswers());
    const at = STATES.indexOf(state);
    if (state === 'in-progress') await act('take', reference);
    if (at >= 2) await clerk.assesses(reference);
    if (at >= 3) await clerk.issues(reference);
    const { notice } = await clerk.finds(reference);
    if (at >= 4) await clerk.dispatches([notice!.letter.id], '2027-01-04');
    if (at >= 5) await citizen.pays(notice!.paymentReference!);
    await hall.settle();
    return reference;
  }

  async function act(action: Action, reference: string, who = clerk) {
    const { id, version } = await clerk.finds(reference);
    return who.change(ACTIONS[action], { caseId: id, version, ...(action === 'assess' ? { rulings: [] } : {}) });
  }

  describe('moves a case along the table and nowhere else', () => {
    it.each(STATES)('from %s', async (state) => {
      for (const action of Object.keys(ACTIONS) as Action[]) {
        const reference = await caseIn(state);
        const edge = CASE_TRANSITIONS['registration-duty'].find(({ from, action: does }) => from === state && does === action);
        const changed = await act(action, reference);
        const expected = edge ? { case: { state: edge.to.replace('-', '_').toUpperCase() } } : { code: 'WRONG_STATE' };
        expect([state, action, changed]).toEqual([state, action, expect.objectContaining(edge ? { case: expect.objectContaining(expected.case!) } : expected)]);
        if (!edge) expect((await clerk.finds(reference)).state).toBe(state.replace('-', '_').toUpperCase());
      }
    }, 60_000);
  });

  describe('two clerks at one case', () => {
    it('let one through and tell the other, twenty times', async () => {
      const colleague = await hall.dueren.caseWorker('dueren-tax-2');
      const reference = await caseIn('received');
      for (let round = 0; round < 20; round += 1) {
        const { id, version } = await clerk.finds(reference);
        const both = await Promise.all([clerk, colleague].map((who) => who.change('takeCase', { caseId: id, version })));
        expect(both.filter((changed) => changed.case).length).toBe(1);
        expect(both.filter((changed) => changed.code === 'CONFLICT').length).toBe(1);
      }
      const { version, history } = await clerk.finds(reference);
      expect([version, history.filter(({ who }) => who !== null).length]).toEqual([21, 20]);
    });

    it('issue one notice with one reference and one letter', async () => {
      const colleague = await hall.dueren.caseWorker('dueren-tax-2');
      const reference = await caseIn('assessed');
      const both = await Promise.all([act('issue', reference), act('issue', reference, colleague)]);
      expect(both.map((changed) => changed.code ?? 'issued').toSorted()).toEqual(['CONFLICT', 'issued']);
      const { id } = await clerk.finds(reference);
      const [made] = await hall.look('SELECT (SELECT count(*)::int FROM stadttor.case_notice WHERE case_id = $1) AS notices, (SELECT count(*)::int FROM stadttor.letter WHERE about_id = $1) AS letters, (SELECT count(*)::int FROM stadttor.open_item WHERE about_id = $1) AS items', [id]);
      expect(made).toEqual({ notices: 1, letters: 1, items: 1 });
    });

    it('give a letter to the post once, and lists that overlap do not block each other', async () => {
      const colleague = await hall.dueren.caseWorker('dueren-tax-2');
      const letters: string[] = [];
      for (let made = 0; made < 3; made += 1) letters.push((await clerk.finds(await caseIn('answered'))).notice!.letter.id);
      const both = await Promise.all([clerk.dispatches(letters, '2027-01-04'), colleague.dispatches(letters.toReversed(), '2027-01-04')]);
      expect(both.map(({ letters: sent, code }) => code ?? sent!.length).toSorted()).toEqual([3, 'WRONG_STATE']);
      await hall.settle();
      const [{ handed }] = (await hall.look<{ handed: number }>(`SELECT count(*)::int AS handed FROM stadttor.audit_event WHERE action = 'letter.dispatch' AND object_id = ANY ($1)`, [letters])) as [{ handed: number }];
      expect(handed).toBe(3);
    });
  });

  describe('rules on every claim', () => {
    async function withClaims() {
      const { reference } = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ newDogs: [aDogWithClaim('guard-dog', { name: 'Rex' }), aDogWithClaim('rescue-dog', { name: 'Bella' })] }));
      return clerk.finds(reference);
    }
    const GRANT = { reason: 'Nachgewiesen.' };

    it('names what is missing, unknown, or without a reason, and changes nothing', async () => {
      const seen = await withClaims();
      expect(seen.rulingsDue.map(({ key }) => key)).toEqual(['dog-relief.0', 'dog-relief.1']);
      const decision = seen.rulingsDue[0]!.options[0]!.code;
      const wish = (rulings: object[]) => clerk.change('assessCase', { caseId: seen.id, version: seen.version, rulings });
      const [first, second] = [{ key: 'dog-relief.0', decision, ...GRANT }, { key: 'dog-relief.1', decision, ...GRANT }];
      expect((await wish([])).fields).toEqual([{ path: 'rulings.dog-relief.0', code: 'MISSING' }, { path: 'rulings.dog-relief.1', code: 'MISSING' }]);
      expect((await wish([first])).fields).toEqual([{ path: 'rulings.dog-relief.1', code: 'MISSING' }]);
      expect((await wish([first, { ...second, decision: 'waive-everything' }])).fields).toEqual([{ path: 'rulings.dog-relief.1', code: 'DECISION' }]);
      expect((await wish([first, { ...second, reason: '  ' }])).fields).toEqual([{ path: 'rulings.dog-relief.1', code: 'REASON' }]);
      expect((await wish([first, second, { ...second, key: 'dog-relief.2' }])).fields).toEqual([{ path: 'rulings.dog-relief.2', code: 'UNKNOWN' }]);
      expect((await wish([first, second, second])).fields).toEqual([{ path: 'rulings.dog-relief.1', code: 'UNKNOWN' }]);
      expect(await clerk.opens(seen.id)).toMatchObject({ state: 'RECEIVED', version: 1, assessment: null });
      expect((await wish([first, second])).case).toMatchObject({ state: 'ASSESSED', version: 2 });
    });

    it('shows by preview what the rulings then come to', async () => {
      const seen = await withClaims();
      for (const option of seen.rulingsDue[0]!.options) {
        const rulings = seen.rulingsDue.map(({ key }) => ({ key, decision: option.code, ...GRANT }));
        const { case: found } = await clerk.ask<{ case: { preview: { total: { cents: number } } } }>('query ($id: ID!, $rulings: [RulingInput!]!) { case(id: $id) { preview(rulings: $rulings) { total { cents } } } }', { id: seen.id, rulings });
        const now = await clerk.opens(seen.id);
        const changed = await clerk.change('assessCase', { caseId: seen.id, version: now.version, rulings });
        expect([option.code, changed.case?.assessment?.total.cents]).toEqual([option.code, found.preview.total.cents]);
        await act('revise', seen.reference);
      }
    });
  });

  describe('gives letters to the post', () => {
    it('not tomorrow, not before the notice, and never twice', async () => {
      hall.turnTo('2027-01-05');
      const letter = (await clerk.finds(await caseIn('answered'))).notice!.letter.id;
      hall.turnTo('2027-01-06');
      const day = async (on: string) => (await clerk.dispatches([letter], on)).fields ?? (await clerk.dispatches([letter], on)).code;
      expect(await day('2027-01-07')).toEqual([{ path: 'dispatchedOn', code: 'DATE_IN_FUTURE' }]);
      expect(await day('2027-01-04')).toEqual([{ path: 'dispatchedOn', code: 'DATE_BEFORE_NOTICE' }]);
      expect((await clerk.dispatches([letter], '2027-01-05')).letters).toEqual([{ state: 'DISPATCHED' }]);
      expect((await clerk.dispatches([letter], '2027-01-05')).code).toBe('WRONG_STATE');
      hall.turnTo('2027-01-04');
    });

    it('all of a list or none of it', async () => {
      const one = (await clerk.finds(await caseIn('answered'))).notice!.letter.id;
      expect((await clerk.dispatches([one, '01900000-0000-7000-8000-000000000000'], '2027-01-04')).code).toBe('NOT_FOUND');
      expect((await clerk.dispatches([one, one], '2027-01-04')).letters).toHaveLength(1);
    });

    it('reads the calendar of Berlin at midnight', async () => {
      const letter = (await clerk.finds(await caseIn('answered'))).notice!.letter.id;
      hall.clock.set('2027-01-04T23:30:00Z');
      expect((await clerk.dispatches([letter], '2027-01-05')).letters).toHaveLength(1);
      hall.turnTo('2027-01-04');
    });
  });

  it('issues nothing when the Kasse\'s range is used up, says so, and goes on with the next range', async () => {
    const reference = await caseIn('assessed');
    const before = await clerk.finds(reference);
    await hall.look(`UPDATE stadttor.number_range SET last_number = next_number - 1 WHERE code = 'dog-tax'`);
    expect(await act('issue', reference)).toEqual({ code: 'NUMBER_RANGE_USED_UP' });
    expect(await clerk.finds(reference)).toEqual(before);
    const [traces] = await hall.look('SELECT (SELECT count(*)::int FROM stadttor.letter WHERE about_id = $1) AS letters, (SELECT count(*)::int FROM stadttor.case_notice WHERE case_id = $1) AS notices', [before.id]);
    expect(traces).toEqual({ letters: 0, notices: 0 });
    await hall.look(`UPDATE stadttor.number_range SET last_number = next_number + 1000 WHERE code = 'dog-tax'`);
    expect((await act('issue', reference)).case!.state).toBe('ANSWERED');
  });
});
