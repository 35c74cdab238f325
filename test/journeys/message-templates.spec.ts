import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { ApplyTenant, TenantFolder } from '#engines/tenancy';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

interface Template {
  readonly code: string;
  readonly title: string;
  readonly asks: boolean;
  readonly language: string;
  readonly text: string;
  readonly german: string;
}

const PARKING = 'resident-parking-permit';

let hall: TownHall;

beforeAll(async () => {
  hall = await townHall({ on: '2027-01-04' });
}, 60_000);

afterAll(() => hall.close());

async function offeredTo(clerk: CaseWorker, reference: string): Promise<ReadonlyMap<string, Template>> {
  const { id } = await clerk.finds(reference);
  const { case: row } = await clerk.ask<{ case: { messageTemplates: Template[] } }>('query ($id: ID!) { case(id: $id) { messageTemplates { code title asks language text german } } }', { id });
  return new Map(row.messageTemplates.map((template) => [template.code, template]));
}

const parks = async (town: Town, answers = parkingAnswers()): Promise<ReadonlyMap<string, Template>> =>
  offeredTo(await hall.town(town.code).caseWorker(`${town.code}-traffic-1`), (await town.citizen().submits(PARKING, answers)).reference);

describe('what the desk begins a message with', () => {
  it('is the library\'s words for the service and for all, filled with the case', async () => {
    const offered = await parks(hall.dueren);
    expect([...offered.keys()].slice(0, 2)).toEqual(['plate-differs', 'not-registered-there']);
    expect(offered.get('plate-differs')).toMatchObject({ title: 'Kennzeichen passt nicht', asks: true, language: 'de', text: expect.stringContaining('das Kennzeichen DN-LW 88.') });
    expect(offered.get('not-registered-there')!.text).toMatch(/gefunden: .*\d{5} Düren/);
    expect(offered.get('takes-longer')!.text).toContain('Ihr Vorgang „Bewohnerparkausweis beantragen“');
  });

  it('says it as the town does, where the town has words of its own: two towns, two texts', async () => {
    const [dueren, dillingen] = [await parks(hall.dueren), await parks(hall.dillingen, dillingenParkingAnswers())];
    expect(dueren.get('question')!.text).toMatch(/rufen Sie uns an: 0221 4710 \d{3}/);
    expect(dillingen.get('question')!.text).toContain('eine Frage zu Ihrem Antrag vom 4. Januar 2027: …');
    expect(dueren.get('come-with-papers')!.text).toMatch(/Fahrzeugschein für DN-LW 88 [\s\S]*Ihre Vorgangsnummer: 2027-/);
    expect([dillingen.has('come-with-papers'), dueren.has('thanks'), dillingen.has('thanks')]).toEqual([false, true, false]);
  });

  it('is for a department or for a service alone where the town wants it so', async () => {
    const dog = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
    const taxes = await offeredTo(await hall.dueren.caseWorker('dueren-tax-1'), dog.reference);
    expect([taxes.has('instalments'), taxes.has('come-with-papers'), taxes.has('claim-evidence')]).toEqual([true, false, true]);
    expect((await parks(hall.dueren)).has('instalments')).toBe(false);
    // Answers that are given several times are no fields, and what was not asked is left to be written.
    expect(taxes.get('claim-evidence')!.text).not.toMatch(/[{}]/);
  });

  it('is in the language of whoever applied where it exists in it, and in German beside it', async () => {
    const offered = await parks(hall.dueren.in('en'));
    expect(offered.get('plate-differs')).toMatchObject({ language: 'en', text: expect.stringContaining('your application says DN-LW 88.'), german: expect.stringContaining('das Kennzeichen DN-LW 88.') });
    expect(offered.get('question')).toMatchObject({ language: 'en', text: expect.stringContaining('Kind regards from the town hall') });
    // Only in German: that is what there is.
    expect(offered.get('come-with-papers')).toMatchObject({ language: 'de', text: expect.stringContaining('Guten Tag') });
  });

  it('is compared with the library by `tenant diff`', async () => {
    const apply = hall.app.get(ApplyTenant);
    const lines = async (code: string) => apply.differences((await apply.check(new TenantFolder(`tenants/${code}`))).readings).get('templates')!;
    expect(await lines('dillingen')).toEqual(expect.arrayContaining(["  question: other words than the library's", '    de + Ihr Online-Rathaus', '    en - only in the library: German is shown instead', '  thanks: not offered here']));
    expect(await lines('dueren')).toEqual(expect.arrayContaining(["  resident-parking-permit/come-with-papers: the town's own", "  instalments (taxes): the town's own"]));
    expect(await lines('frohburg')).toEqual([]);
  });
});
