import { illAnswers, voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import type { Answers } from '#sdk/form';
import type { CaseWorker } from '../support/case-worker.js';
import { Applicant } from '../support/dialogue.js';
import type { Submitted } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { atHome, decides, electionClerk, votes } from '../support/votes.js';

const WARNING = 'Jemand mit diesem Namen soll für mehr als vier Personen abholen';

/** Somebody whose papers Bert collects. */
const forBert = (familyName: string, changes: Answers = {}): Answers =>
  voteAnswers({ familyName, delivery: 'collected-by-somebody', collectorGivenName: 'Bert', collectorFamilyName: 'Müller-Groß', collectorDeclared: true, ...changes });

/** Whether the desk is warned at this case. */
async function isWarned(clerk: CaseWorker, { reference }: Submitted): Promise<boolean> {
  const { id } = await clerk.finds(reference);
  const data = await clerk.ask<{ case: { rulingsDue: { checks: { passed: boolean; text: string }[] }[] } }>('query ($id: ID!) { case(id: $id) { rulingsDue { checks { passed text } } } }', { id });
  return data.case.rulingsDue.flatMap(({ checks }) => checks).some(({ passed, text }) => !passed && text.includes(WARNING));
}

describe('somebody who collects papers for others', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  const four: Submitted[] = [];

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-11' });
    clerk = await electionClerk(hall.dueren);
    for (const familyName of ['Adler', 'Bussard', 'Dohle', 'Elster']) four.push(await votes(hall.dueren.citizen(), forBert(familyName)));
  });

  afterAll(() => hall.close());

  it('may do so for four', async () => {
    for (const vote of four) expect(await isWarned(clerk, vote)).toBe(false);
  });

  it('is another one in another town, with another name, and where nobody collects', async () => {
    const eschwege = hall.town('eschwege');
    const there = await votes(eschwege.citizen(), atHome(eschwege, forBert('Gimpel')));
    expect(await isWarned(await electionClerk(eschwege), there)).toBe(false);
    const berta = await votes(hall.dueren.citizen(), forBert('Habicht', { collectorGivenName: 'Berta' }));
    const alone = await votes(hall.dueren.citizen(), voteAnswers({ familyName: 'Ibis' }));
    for (const vote of [berta, alone, four[0]!]) expect(await isWarned(clerk, vote)).toBe(false);
  });

  it('is counted without those that were refused', async () => {
    const fifth = await votes(hall.dueren.citizen(), forBert('Kranich'));
    expect(await isWarned(clerk, four[0]!)).toBe(true);
    await decides(clerk, fifth.reference, 'refuse');
    expect(await isWarned(clerk, four[0]!)).toBe(false);
  });

  it('is noticed from the fifth on, however the name is written and whatever the papers are for, at each of them', async () => {
    const ill = { collectorGivenName: 'BERT', collectorFamilyName: 'Mueller Gross' };
    hall.turnTo('2027-02-13');
    const fifth = await votes(hall.dueren.citizen(), illAnswers({ familyName: 'Falke', ...ill }));
    expect(await isWarned(clerk, fifth)).toBe(true);
    for (const vote of four) expect(await isWarned(clerk, vote)).toBe(true);
    const told = await hall.dueren.ask<object>('query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { stateText nextStep timeline { title text } } }', { r: fifth.reference, c: fifth.accessCode });
    expect(JSON.stringify(told)).not.toMatch(/vier|Bert/);

    await new Applicant(hall.dueren, fifth).withdraws();
    expect(await isWarned(clerk, four[0]!)).toBe(false);
  });

  it('can not be told from the database by anybody without the key of the town', async () => {
    const rows = await hall.look<{ representative: string | null }>('SELECT representative FROM stadttor.case_lookup WHERE representative IS NOT NULL');
    expect(rows.length).toBeGreaterThan(4);
    expect(JSON.stringify(rows)).not.toMatch(/bert|müller|mueller/i);
  });
});
