import type { Answers } from '#sdk/form';
import { parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { PermitHolder } from '../support/permit-holder.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { lookAlikes } from '../support/votes.js';

const CLERK = 'dueren-traffic-1';
const BERT: Answers = { givenName: 'Bert', familyName: 'Rurtal', bornOn: '1970-01-01', plate: 'DN-BR 7' };

describe('a second application for a parking permit', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker(CLERK);
  });

  afterEach(() => hall.close());

  const applies = async (changes: Answers = {}): Promise<PermitHolder> =>
    new PermitHolder(hall.dueren, await hall.dueren.citizen().submits('resident-parking-permit', parkingAnswers({ startsOn: '2027-01-04', ...changes })));

  const seenBeside = async ({ submitted }: PermitHolder): Promise<string[]> => {
    const { id } = await clerk.finds(submitted.reference);
    return (await lookAlikes(clerk, id)).map(({ reference }) => reference);
  };

  const mayBeReleased = async ({ submitted }: PermitHolder): Promise<boolean> => (await clerk.finds(submitted.reference)).rulingsDue[0]!.suggested === 'grant';

  it('of the same person is shown beside the first, however the name is written, and waits for somebody who decides', async () => {
    const first = await applies();
    expect([await seenBeside(first), await mayBeReleased(first)]).toEqual([[], true]);
    await first.gets(CLERK);
    const second = await applies({ givenName: 'LUCJA', plate: 'DN-ZW 2' });
    expect(await seenBeside(second)).toEqual([first.submitted.reference]);
    expect(await seenBeside(first)).toEqual([second.submitted.reference]);
    await expect(second.isReleased(CLERK)).rejects.toThrow('WRONG_STATE');

    const seen = await clerk.finds(second.submitted.reference);
    const grant = seen.rulingsDue[0]!.options.find(({ code }) => code === 'grant')!;
    const decided = await clerk.change('assessCase', { caseId: seen.id, version: seen.version, rulings: [{ key: 'permit', decision: 'grant', reason: grant.reasons.at(-1)!.text }] });
    expect(decided.case).toMatchObject({ state: 'ASSESSED' });
  });

  it('for the same plate is noticed too, whoever asks; another person with another car is nobody\'s twin', async () => {
    const first = await applies();
    const other = await applies(BERT);
    expect([await seenBeside(other), await mayBeReleased(other)]).toEqual([[], true]);
    const samePlate = await applies({ ...BERT, givenName: 'Cem', plate: 'DN-LW 88' });
    expect([await seenBeside(samePlate), await mayBeReleased(samePlate)]).toEqual([[first.submitted.reference], false]);
    expect(await mayBeReleased(first)).toBe(false);
  });

  it('counts only what runs or is valid: not what was given back or refused', async () => {
    const back = await applies();
    await back.gets(CLERK);
    const { id, version } = await clerk.finds(back.submitted.reference);
    await clerk.change('returnPermit', { caseId: id, version });
    const refused = await applies();
    await clerk.answers(refused.submitted.reference, '2027-01-04', { permit: 'refuse' });
    const again = await applies();
    expect([await seenBeside(again), await mayBeReleased(again)]).toEqual([[], true]);
  });

  it('is not what follows a permit: extension and another vehicle are released as before', async () => {
    const lucja = await applies({ months: '6' });
    await lucja.gets(CLERK);
    const next = await lucja.sends('extension', { months: '12' });
    expect([await seenBeside(next), await mayBeReleased(next)]).toEqual([[], true]);
    await next.gets(CLERK);
    hall.turnTo('2027-07-01');
    const change = await next.sends('vehicle-change', { plate: 'DN-XY 7', vehicleUse: 'registered-to-me', evidence: 'upload', startsOn: '2027-07-10' });
    expect([await seenBeside(change), await mayBeReleased(change)]).toEqual([[], true]);
  });
});
