import { lostAnswers, voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { colleagueAt, electionClerk, groupsOf, handsOver, releasesHandOver, votes } from '../support/votes.js';

const DESK = 'elections';

describe('what was handed over together and has left the house', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-11' });
    clerk = await electionClerk(hall.dueren);
  });

  afterEach(() => hall.close());

  const votesAs = async (...names: readonly string[]): Promise<string[]> => {
    const references: string[] = [];
    for (const givenName of names) references.push((await votes(hall.dueren.citizen(), voteAnswers({ givenName, email: `${givenName.toLowerCase()}@post.example` }))).reference);
    return references;
  };
  const stateOf = async (reference: string): Promise<string> => (await clerk.finds(reference)).state;

  it('is noted as done in one go, and whoever gave an address is told', async () => {
    const references = await votesAs('Anna', 'Bert', 'Cem');
    const { handOver } = await handsOver(clerk, DESK);
    expect(handOver).toMatchObject({ cases: 3, open: 3 });
    expect(await releasesHandOver(clerk, handOver!.id)).toEqual({ released: 3, left: 0 });
    for (const reference of references) expect(await stateOf(reference)).toBe('CLOSED');
    expect((await groupsOf(clerk))[0]!.handOvers).toMatchObject([{ open: 0 }]);
    await hall.settle();
    const told = hall.dueren.mails().filter((mail) => mail.includes('Subject: Unterlagen verschickt'));
    expect(['anna', 'bert', 'cem'].map((name) => told.filter((mail) => mail.includes(`To: ${name}@post.example`)).length)).toEqual([1, 1, 1]);
    expect(await releasesHandOver(clerk, handOver!.id)).toEqual({ released: 0, left: 0 });
  });

  it('leaves to people what a check has not passed, what a colleague works on, and what came later', async () => {
    const [plain, taken] = await votesAs('Anna', 'Bert');
    const looked = [
      (await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Cem', delivery: 'collect-myself' }))).reference,
      (await votes(hall.dueren.citizen(), lostAnswers({ givenName: 'Dora' }))).reference,
      ...(await votesAs('Eva', 'EVA')),
    ];
    const { id, version } = await clerk.finds(taken!);
    expect((await (await colleagueAt(hall.dueren)).change('takeCase', { caseId: id, version })).case).toMatchObject({ state: 'IN_PROGRESS' });
    const { handOver } = await handsOver(clerk, DESK);
    const [later] = await votesAs('Fritz');

    expect(await releasesHandOver(clerk, handOver!.id)).toEqual({ released: 1, left: 5 });
    expect(await stateOf(plain!)).toBe('CLOSED');
    for (const reference of [...looked, later!]) expect(await stateOf(reference)).toBe('RECEIVED');
    expect(await stateOf(taken!)).toBe('IN_PROGRESS');
  });

  it('can not be before the nominations are admitted: nothing is decided', async () => {
    hall.turnTo('2027-01-04');
    const [reference] = await votesAs('Anna');
    const { handOver } = await handsOver(clerk, DESK);
    expect(await releasesHandOver(clerk, handOver!.id)).toEqual({ code: 'NOT_OPEN' });
    expect(await stateOf(reference!)).toBe('RECEIVED');
  });

  it('is done once, however many press', async () => {
    await votesAs('Anna', 'Bert', 'Cem');
    const { handOver } = await handsOver(clerk, DESK);
    const other = await colleagueAt(hall.dueren);
    const done = await Promise.all([clerk, other, clerk, other].map((who) => releasesHandOver(who, handOver!.id)));
    expect(done.reduce((sum, { released }) => sum + released!, 0)).toBe(3);
    expect(await hall.look(`SELECT 1 FROM stadttor.case_event WHERE event = 'case-completed'`)).toHaveLength(3);
  });

  it('is nobody else\'s, and no file that is not there', async () => {
    await votesAs('Anna');
    const { handOver } = await handsOver(clerk, DESK);
    const tax = await hall.dueren.caseWorker('dueren-tax-1');
    expect(await releasesHandOver(tax, handOver!.id)).toEqual({ code: 'NOT_FOUND' });
    expect(await releasesHandOver(clerk, '01900000-0000-7000-8000-000000000000')).toEqual({ code: 'NOT_FOUND' });
    expect(await releasesHandOver(clerk, 'x')).toEqual({ code: 'INVALID_INPUT' });
  });
});
