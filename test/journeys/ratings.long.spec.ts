import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { Applicant } from '../support/dialogue.js';
import { PermissionMatrix } from '../support/permission-matrix.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Rated {
  readonly serviceCode: string;
  readonly title: string;
  readonly department: string;
  readonly months: readonly { readonly month: string; readonly figures: { readonly count: number; readonly mean: number; readonly distribution: readonly number[] } | null; readonly comments: readonly string[] }[];
}

const ASK = '{ ratedServices { serviceCode title department months { month figures { count mean distribution } comments } } mayReadRatings }';

describe('what people thought of a service', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let head: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    head = await hall.dueren.hires('head', ['department-head'], ['taxes']);
  });

  afterEach(() => hall.close());

  async function rated(stars: readonly number[], texts: readonly string[] = [], on = '2027-01-04'): Promise<void> {
    for (const [at, one] of stars.entries()) {
      const dog = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ givenName: 'Anna Ruth', familyName: 'Weidenbach' }));
      await clerk.answers(dog.reference, on);
      await new Applicant(hall.dueren, dog).rates(one, texts[at] ?? '');
    }
  }

  const reads = (who: CaseWorker): Promise<{ ratedServices: Rated[] | null; mayReadRatings: boolean }> => who.ask(ASK);

  it('is read by month once the month is over: count, mean, distribution, and words that name nobody', async () => {
    await rated([5, 5, 4, 2, 1], ['Zuletzt: alles gut. Anna Weidenbach', '', 'Bitte an anna@post.example', 'Am Telefon 0221 4710 123 war niemand']);
    // Who looks twice in a month would see what came between.
    expect(await reads(head)).toEqual({ ratedServices: [], mayReadRatings: true });
    hall.turnTo('2027-02-01');
    await rated([3, 3, 3, 3], ['Zu wenige, um es zu zeigen'], '2027-02-01');
    hall.turnTo('2027-03-01');
    const { ratedServices } = await reads(head);
    expect(ratedServices).toEqual([
      {
        serviceCode: 'dog-tax-registration', title: 'Hund anmelden', department: 'Amt für Finanzen, Steuern und Abgaben',
        months: [
          { month: '2027-02', figures: null, comments: [] },
          { month: '2027-01', figures: { count: 5, mean: 3.4, distribution: [2, 1, 0, 1, 1] }, comments: ['Am Telefon […] war niemand', 'Bitte an […]', 'Zuletzt: alles gut. […] […]'] },
        ],
      },
    ]);
    // Neither a day nor a case can be asked for.
    const fields = await hall.dueren.ask<{ __type: { fields: { name: string }[] } }>('{ __type(name: "RatedMonth") { fields { name } } }');
    expect(fields.__type.fields.map(({ name }) => name)).toEqual(['comments', 'figures', 'month']);

    const { body } = await hall.dueren.get('/amt/files/ratings.csv', { cookie: head.cookie });
    expect(body.toString('utf8').split('\r\n').slice(1, 3)).toEqual([
      'Amt für Finanzen, Steuern und Abgaben;Hund anmelden;2027-02;unter 5;;;;;;',
      'Amt für Finanzen, Steuern und Abgaben;Hund anmelden;2027-01;5;3,4;2;1;0;1;1',
    ]);
    expect(await hall.look('SELECT action FROM stadttor.audit_event WHERE action = \'rating.export\'')).toHaveLength(1);
  });

  it('is for heads of the department and auditors, each of their own town', async () => {
    await rated([5, 5, 5, 5, 5], ['Danke']);
    hall.turnTo('2027-02-01');
    const everybody = await PermissionMatrix.of(hall, ['taxes'], { own: 'dueren-tax-1', elsewhere: 'dillingen-tax-1' });
    const seen = await everybody.seenBy(async (person) => {
      const { ratedServices, mayReadRatings } = await reads(person);
      expect(mayReadRatings).toBe(ratedServices !== null);
      return ratedServices?.length ?? 'nothing to read';
    });
    // The neighbour's clerk is head of a department there.
    expect(seen).toEqual({ 'another department': 0, 'an auditor': 1, 'a town admin': 'nothing to read', 'another town': expect.anything(), 'a clerk': 'nothing to read' });
    expect(seen['another town']).not.toBe(1);
    const file = await everybody.fetch('/amt/files/ratings.csv', (body) => body.includes('2027-01'));
    expect(file).toEqual({ nobody: 'NOT_FOUND', 'another department': 'NOT_FOUND', 'an auditor': 'done', 'a town admin': 'NOT_FOUND', 'another town': 'NOT_FOUND', 'a clerk': 'NOT_FOUND' });
  });
});
