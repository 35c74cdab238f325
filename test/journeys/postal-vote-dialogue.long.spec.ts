import type { Id } from '#kernel';
import { HandOverStore } from '../../libs/engines/cases/store/hand-over.store.js';
import { voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { electionClerk, groupsOf, handsOver, linesOf, lookAlikes, votes } from '../support/votes.js';

const DESK = 'elections';

describe('an application for papers that somebody corrects or takes back', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await electionClerk(hall.dueren);
  });

  afterEach(() => hall.close());

  const applies = async (answers = voteAnswers()) => {
    const sent = await votes(hall.dueren.citizen(), answers);
    return { ...sent, applicant: new Applicant(hall.dueren, sent) };
  };
  const waiting = async (): Promise<number> => (await groupsOf(clerk)).reduce((sum, group) => sum + group.waiting, 0);

  it('is compared by the answers that count now, and waits for the file only once they are settled', async () => {
    const first = await applies();
    const second = await applies(voteAnswers({ familyName: 'Weidenbad' }));
    const desk = new DeskSide(clerk);
    const found = await clerk.finds(second.reference);
    expect(await lookAlikes(clerk, found.id)).toEqual([]);

    await desk.asksFor(found, ['familyName'], 'Im Wählerverzeichnis steht ein anderer Name.');
    expect(await waiting()).toBe(1);
    await second.applicant.corrects({ familyName: 'Weidenbach' });
    await desk.settles(found.id, true);

    expect(await lookAlikes(clerk, found.id)).toEqual([{ caseId: expect.any(String), reference: first.reference }]);
    expect(await waiting()).toBe(2);
    const { handOver } = await handsOver(clerk, DESK);
    const file = await hall.dueren.get(handOver!.path, { cookie: clerk.cookie });
    expect(linesOf(file.body).map((line) => line['family_name'])).toEqual(['Weidenbach', 'Weidenbach']);
  });

  it('stays for the election and the request it was sent for: the deadline hangs on them', async () => {
    const { reference } = await applies();
    const desk = new DeskSide(clerk);
    const found = await clerk.finds(reference);
    const possible = (await desk.sees(found.id)).correctable.map(({ path }) => path);
    expect(possible).toEqual(expect.arrayContaining(['givenName', 'familyName', 'bornOn', 'address', 'delivery']));
    for (const fixed of ['election', 'request']) {
      expect(possible).not.toContain(fixed);
      expect(await desk.asksFor(found, [fixed], 'Bitte ändern.')).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('does not go to the election office once it is withdrawn', async () => {
    const { applicant } = await applies();
    expect(await applicant.withdraws()).toMatchObject({ status: { state: 'WITHDRAWN' } });
    expect(await waiting()).toBe(0);
    expect(await handsOver(clerk, DESK)).toEqual({ code: 'NOTHING_TO_HAND_OVER' });
  });

  it('can not be withdrawn once it has gone there', async () => {
    const { applicant } = await applies();
    expect((await applicant.looks()).mayWithdraw).toBe(true);
    await handsOver(clerk, DESK);
    expect((await applicant.looks()).mayWithdraw).toBe(false);
    expect(await applicant.withdraws()).toMatchObject({ code: 'WRONG_STATE' });
  });

  const four = async () => {
    const sent = [];
    for (const givenName of ['Anna', 'Bert', 'Cem', 'Dora']) sent.push((await applies(voteAnswers({ givenName }))).applicant);
    return sent;
  };
  const handed = async (): Promise<number> => (await hall.look('SELECT 1 FROM stadttor.hand_over_case')).length;
  const withdrawn = async (): Promise<number> => (await hall.look(`SELECT 1 FROM stadttor.case_file WHERE state = 'withdrawn'`)).length;

  it('is either in the file or withdrawn, whoever is faster', async () => {
    const sent = await four();
    await Promise.all([handsOver(clerk, DESK), ...sent.map((applicant) => applicant.withdraws())]);
    expect((await handed()) + (await withdrawn())).toBe(4);
  });

  it('would be both if a file were made of what was seen before: the control', async () => {
    const sent = await four();
    const seen = await hall.look<{ id: Id }>('SELECT id FROM stadttor.case_file');
    await Promise.all(sent.map((applicant) => applicant.withdraws()));
    jest.spyOn(hall.app.get(HandOverStore, { strict: false }), 'waitingIds').mockResolvedValue(seen.map(({ id }) => id));
    await handsOver(clerk, DESK);
    jest.restoreAllMocks();
    expect((await handed()) + (await withdrawn())).toBe(8);
  });
});
