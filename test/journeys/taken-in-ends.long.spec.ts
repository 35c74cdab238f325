import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { draftOf, keepsForLater } from '../support/drafts.js';
import { endsFiling, goesOnWith, openFilings, takesIn } from '../support/taking-in.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const LETTER = { way: 'PAPER', arrivedAt: '2027-01-04T07:00:00Z' };

describe('what a clerk has begun for somebody and nobody finishes', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker();
  });

  afterEach(() => hall.close());

  const isThere = async (token: string, town: Town = hall.dueren): Promise<boolean> => (await draftOf(town, token)) !== null;
  const uploads = () => hall.look<{ count: number }>('SELECT count(*)::int AS count FROM stadttor.upload').then(([row]) => row!.count);
  const ends = () => hall.look<{ actor_kind: string }>(`SELECT * FROM stadttor.audit_event WHERE action = 'draft.end'`);
  const withEvidence = () => dogTaxAnswers({ newDogs: [aDogWithClaim('assistance-dog', { evidence: 'upload' })] });

  async function sweepsOn(day: string, minutes?: number): Promise<void> {
    hall.turnTo(day, minutes);
    await hall.sweep();
    await hall.sweep();
  }

  it.each(['COUNTER', 'PHONE'])('is gone the day after (%s), with its files, and the audit trail says so', async (way) => {
    const { token } = await takesIn(clerk, DOG, { way });
    await hall.dueren.citizen().fillsIn(token!, withEvidence());
    expect(await openFilings(clerk)).toMatchObject([{ deed: 'Hund anmelden', way, deleteOn: '2027-01-04' }]);
    expect(await uploads()).toBe(1);
    await sweepsOn('2027-01-04', 23 * 60 + 59);
    expect(await isThere(token!)).toBe(true);
    await sweepsOn('2027-01-05', 0);
    expect([await isThere(token!), await uploads(), (await ends()).length]).toEqual([false, 0, 1]);
    expect(await openFilings(clerk)).toEqual([]);
  });

  it('from a letter stays for two weeks after the last edit where the town says nothing, and as long as it says else, by the day', async () => {
    const { token } = await takesIn(clerk, DOG, LETTER);
    hall.turnTo('2027-01-06');
    await hall.dueren.citizen().savesPage(token!, 'keeper', { givenName: 'Anna', familyName: 'Weidenbach' });
    expect((await openFilings(clerk))[0]!.deleteOn).toBe('2027-01-20');
    await sweepsOn('2027-01-20');
    expect(await isThere(token!)).toBe(true);
    await sweepsOn('2027-01-21');
    expect(await isThere(token!)).toBe(false);

    const far = await hall.dillingen.caseWorker();
    const untilOn = async (day: string, given: object): Promise<string> => {
      hall.turnTo(day);
      await takesIn(far, DOG, given);
      const until = (await openFilings(far)).map(({ deleteOn }) => deleteOn).at(-1)!;
      for (const { draftId } of await openFilings(far)) await endsFiling(far, draftId);
      return until;
    };
    const letter = { way: 'PAPER', arrivedAt: '2027-01-20T07:00:00Z' };
    expect([await untilOn('2027-01-25', letter), await untilOn('2027-01-25', { way: 'COUNTER' })]).toEqual(['2027-02-01', '2027-01-25']);
    expect([await untilOn('2027-02-01', letter), await untilOn('2027-02-01', { way: 'COUNTER' }), await untilOn('2027-02-01', { way: 'PHONE' })]).toEqual(['2027-02-11', '2027-02-02', '2027-02-01']);
  });

  it('stays like any draft once its author takes it home, or has begun it there', async () => {
    const { token } = await takesIn(clerk, DOG, { way: 'COUNTER' });
    expect((await keepsForLater(hall.dueren, token!)).resume).toBeDefined();
    const home = await hall.dueren.citizen().fills(DOG, dogTaxAnswers());
    const { resume } = await keepsForLater(hall.dueren, home);
    expect(await goesOnWith(clerk, resume!, { way: 'COUNTER' })).toMatchObject({ token: expect.any(String) });
    expect(await openFilings(clerk)).toEqual([]);
    await sweepsOn('2027-01-20');
    expect([await isThere(token!), await isThere(home)]).toEqual([true, true]);
    const ids = (await hall.look<{ id: string }>('SELECT id FROM stadttor.draft')).map(({ id }) => id);
    for (const id of ids) expect(await endsFiling(clerk, id)).toBe('NOT_FOUND');
    await sweepsOn('2027-02-05');
    expect([await isThere(token!), await isThere(home), await ends()]).toEqual([false, false, []]);
  });

  it('is not ended when it was sent: its case stays', async () => {
    const { token } = await takesIn(clerk, DOG, { way: 'COUNTER' });
    await hall.dueren.citizen().fillsIn(token!, withEvidence());
    const { submission } = await hall.dueren.citizen().sends(token!);
    expect(await openFilings(clerk)).toEqual([]);
    await sweepsOn('2027-01-06');
    expect([await uploads(), (await ends()).length]).toEqual([1, 0]);
    expect(await clerk.finds(submission!.reference)).toMatchObject({ state: 'RECEIVED' });
  });

  it('can be ended by whoever began it, and by nobody else', async () => {
    const { token } = await takesIn(clerk, DOG, LETTER);
    await hall.dueren.citizen().fillsIn(token!, withEvidence());
    const { draftId } = (await openFilings(clerk))[0]!;
    const [colleague, stranger, auditor] = [await hall.dueren.caseWorker('dueren-tax-2'), await hall.dillingen.caseWorker(), await hall.dueren.hires('audits', ['auditor'], ['taxes'])];
    expect(await openFilings(colleague)).toEqual([]);
    expect([await endsFiling(colleague, draftId), await endsFiling(stranger, draftId), await endsFiling(auditor, draftId)]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN']);
    expect(await hall.dueren.ask('mutation ($input: EndFilingInput!) { endFiling(input: $input) { ... on Failure { code } } }', { input: { draftId } })).toEqual({ endFiling: { code: 'NOT_FOUND' } });
    expect(await isThere(token!)).toBe(true);

    expect(await endsFiling(clerk, draftId)).toBe('done');
    expect([await isThere(token!), await endsFiling(clerk, draftId), (await ends()).length]).toEqual([false, 'NOT_FOUND', 1]);
    await hall.sweep();
    expect(await uploads()).toBe(0);
  });
});
