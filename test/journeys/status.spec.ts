import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { withDogsSoFar, aDog, aDogWithClaim } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { Answers } from '#sdk/form';
import type { Submitted } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const STATUS = 'query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { state stateText nextStep whoMoves serviceTitle timeline { title text done } } }';

describe('whoever asks how far it is', () => {
  let hall: TownHall;
  let dog: Submitted;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    dog = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
  });

  afterAll(() => hall.close());

  const ask = (r: string, c: string) => hall.dueren.post('/graphql', { query: STATUS, variables: { r, c } });

  it('needs number and code, however they are typed', async () => {
    const typed = dog.accessCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await ask(` ${dog.reference.toLowerCase().replaceAll('-', '')} `, typed)).body).toContain('"state":"RECEIVED"');
  });

  it('is told the same for a wrong code, an unknown number, and nothing at all', async () => {
    const answers = [await ask(dog.reference, '0000-0000-0000'), await ask('2027-0000-0000', dog.accessCode), await ask('2027-0000-0000', '0000-0000-0000'), await ask('', '')];
    const seen = answers.map(({ status, headers: { date: _date, ...headers }, body }) => JSON.stringify({ status, headers, body }));
    expect(new Set(seen).size).toBe(1);
    expect(answers[0]!.body).toContain('"caseStatus":null');
  });

  it('can not tell by the time whether the number exists', async () => {
    const times: Record<string, number[]> = { known: [], unknown: [] };
    const measure = async (kind: string, reference: string): Promise<void> => {
      const begin = performance.now();
      await ask(reference, '0000-0000-0000');
      times[kind]!.push(performance.now() - begin);
    };
    for (let round = 0; round < 25; round += 1) {
      await measure('known', dog.reference);
      await measure('unknown', '2027-0000-0000');
    }
    const median = (kind: string): number => times[kind]!.toSorted((a, b) => a - b)[12]!;
    expect(median('unknown')).toBeGreaterThan(median('known') * 0.6);
    expect(median('known')).toBeGreaterThan(median('unknown') * 0.6);
  });

  it('is not shown a step as still to come that the office has skipped', async () => {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const bello = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ familyName: 'Bello' }));
    const before = ((await ask(bello.reference, bello.accessCode)).data as { data: { caseStatus: { timeline: { done: boolean }[] } } }).data.caseStatus.timeline;
    await clerk.assesses(bello.reference);
    await clerk.issues(bello.reference);
    const { timeline } = ((await ask(bello.reference, bello.accessCode)).data as { data: { caseStatus: { timeline: { done: boolean }[] } } }).data.caseStatus;
    const done = timeline.map((step) => step.done);
    expect(before.map((step) => step.done).indexOf(false)).toBe(1);
    expect(done.lastIndexOf(true)).toBe(done.indexOf(false) - 1);
  });

  it('never sees the notice: no amount, no ruling, no reference of the Kasse, no name', async () => {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const rex = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ newDogs: [aDogWithClaim('guard-dog', { name: 'Rex' })] }));
    for (const step of ['RECEIVED', 'ASSESSED', 'ANSWERED', 'DISPATCHED', 'CLOSED']) {
      if (step === 'ASSESSED') await clerk.assesses(rex.reference);
      if (step === 'ANSWERED') await clerk.issues(rex.reference);
      const seen = await clerk.finds(rex.reference);
      if (step === 'DISPATCHED') await clerk.dispatches([seen.notice!.letter.id], '2027-01-04');
      if (step === 'CLOSED') await hall.dueren.citizen().pays(seen.notice!.paymentReference!);
      await hall.settle();
      const { body } = await ask(rex.reference, rex.accessCode);
      expect(body).toContain(`"state":"${step}"`);
      expect(body).not.toMatch(/Rex|Weidenbach|Kallrath|Euro|cents|Wachhund|ermäßig/i);
      if (seen.notice) expect(body).not.toContain(seen.notice.paymentReference!);
    }
  });
});

describe('the estimate before sending off', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterAll(() => hall.close());

  const HOUSEHOLDS: readonly [string, Answers][] = [
    ['one dog', dogTaxAnswers()],
    ['two dogs', dogTaxAnswers({ newDogs: [aDog(), aDog({ name: 'Bella' })] })],
    ['a second dog', withDogsSoFar(1)],
    ['a dog that came in the summer before', dogTaxAnswers({ newDogs: [aDog({ keptSince: '2026-08-20' })] })],
  ];

  it.each(HOUSEHOLDS)('is what the desk then assesses: %s', async (_what, answers) => {
    for (const town of [hall.dueren, hall.dillingen]) {
      const [citizen, clerk] = [town.citizen(), await town.caseWorker()];
      const token = await citizen.fills('dog-tax-registration', answers);
      const amounts = 'total { cents } dues { dueOn amount { cents } } lines { label detail amount { cents } }';
      const { estimate } = await citizen.draft<{ estimate: object }>(token, `estimate { ${amounts} }`);
      const { submission } = await citizen.sends(token);
      const { id } = await clerk.assesses(submission!.reference);
      const { case: assessed } = await clerk.ask<{ case: { assessment: object } }>(`query ($id: ID!) { case(id: $id) { assessment { ${amounts} } } }`, { id });
      expect(estimate).toEqual(assessed.assessment);
    }
  });
});
