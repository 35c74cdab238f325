import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { Applicant } from '../support/dialogue.js';
import type { Submitted } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Bulk {
  readonly bulkId: string;
  readonly undoable: boolean;
  readonly rows: readonly { readonly reference: string; readonly code: string | null }[];
  readonly code?: string;
  readonly fields?: readonly { readonly path: string }[];
}

const RESULT = '... on BulkPayload { bulkId undoable rows { reference code } } ... on InvalidInput { fields { path } } ... on ProblemFailure { code }';

describe('many cases at once', () => {
  let hall: TownHall;
  let first: CaseWorker;
  let second: CaseWorker;
  let dogs: Submitted[];

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    [first, second] = [await hall.dueren.caseWorker('dueren-tax-1'), await hall.dueren.caseWorker('dueren-tax-2')];
    dogs = [];
    for (let made = 0; made < 3; made += 1) dogs.push(await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers()));
  });

  afterEach(() => hall.close());

  const does = (who: CaseWorker, input: object): Promise<Bulk> => who.ask<{ bulkCases: Bulk }>(`mutation ($input: BulkCasesInput!) { bulkCases(input: $input) { ${RESULT} } }`, { input }).then((data) => data.bulkCases);
  const undoes = (who: CaseWorker, bulkId: string): Promise<Bulk> => who.ask<{ undoBulk: Bulk }>(`mutation ($input: UndoBulkInput!) { undoBulk(input: $input) { ${RESULT} } }`, { input: { bulkId } }).then((data) => data.undoBulk);
  const picked = async () => Promise.all(dogs.map(async ({ reference }) => {
    const { id, version } = await first.finds(reference);
    return { caseId: id, version };
  }));
  const states = async () => Promise.all(dogs.map(async ({ reference }) => (await first.finds(reference)).state));
  const mine = async (who: CaseWorker) => (await who.inbox('MINE')).totalCount;

  it('are taken on one by one, each with its own result, and given back', async () => {
    const cases = await picked();
    await second.change('takeCase', cases[1]!);
    const done = await does(first, { action: 'TAKE', cases, text: '' });
    expect(done).toMatchObject({ undoable: true, rows: [{ reference: dogs[0]!.reference, code: null }, { reference: dogs[1]!.reference, code: 'CONFLICT' }, { reference: dogs[2]!.reference, code: null }] });
    expect([await mine(first), await mine(second)]).toEqual([2, 1]);

    // Somebody goes on with one of them: that one stays.
    await first.assesses(dogs[2]!.reference);
    expect(await undoes(second, done.bulkId)).toEqual({ code: 'NOT_FOUND' });
    expect(await undoes(first, done.bulkId)).toMatchObject({ undoable: false, rows: expect.arrayContaining([{ reference: dogs[0]!.reference, code: null }, { reference: dogs[2]!.reference, code: 'CONFLICT' }]) });
    expect(await states()).toEqual(['RECEIVED', 'IN_PROGRESS', 'ASSESSED']);
    expect(await undoes(first, done.bulkId)).toEqual({ code: 'WRONG_STATE' });
  });

  it('are closed with a reason and opened again as they were; after ten minutes no more', async () => {
    expect(await does(first, { action: 'DISMISS', cases: await picked(), text: ' ' })).toMatchObject({ fields: [{ path: 'text' }] });
    const done = await does(first, { action: 'DISMISS', cases: await picked(), text: 'Dreimal dasselbe.' });
    expect(await states()).toEqual(['CLOSED', 'CLOSED', 'CLOSED']);
    expect((await first.finds(dogs[0]!.reference)).history.at(-1)).toMatchObject({ note: 'Dreimal dasselbe.' });
    await undoes(first, done.bulkId);
    expect(await states()).toEqual(['RECEIVED', 'RECEIVED', 'RECEIVED']);

    const again = await does(first, { action: 'DISMISS', cases: await picked(), text: 'Doch.' });
    hall.turnTo('2027-01-04', 551);
    expect(await undoes(first, again.bulkId)).toEqual({ code: 'WRONG_STATE' });
    expect(await states()).toEqual(['CLOSED', 'CLOSED', 'CLOSED']);
  });

  it('are forwarded to somebody, and written to; a message can not be taken back', async () => {
    const { id } = (await second.ask<{ staffMember: { id: string } }>('{ staffMember { id } }')).staffMember;
    expect(await does(first, { action: 'FORWARD', cases: await picked(), text: 'Bitte.' })).toMatchObject({ fields: [{ path: 'assigneeId' }] });
    await does(first, { action: 'FORWARD', cases: await picked(), assigneeId: id, text: 'Bitte.' });
    expect(await mine(second)).toBe(3);
    expect(await does(first, { action: 'MESSAGE', cases: await picked(), text: 'Es dauert etwas länger.' })).toMatchObject({ undoable: false, rows: [{ code: null }, { code: null }, { code: null }] });
    expect((await new Applicant(hall.dueren, dogs[2]!).looks()).messages).toMatchObject([{ text: 'Es dauert etwas länger.' }]);
  });

  it('stay as they are for whoever may not change them', async () => {
    const traffic = await hall.dueren.caseWorker('dueren-traffic-1');
    expect((await does(traffic, { action: 'TAKE', cases: await picked(), text: '' })).rows).toEqual([{ reference: '', code: 'NOT_FOUND' }, { reference: '', code: 'NOT_FOUND' }, { reference: '', code: 'NOT_FOUND' }]);
    expect(await states()).toEqual(['RECEIVED', 'RECEIVED', 'RECEIVED']);
  });
});
