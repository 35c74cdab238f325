import { aDogWithClaim, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { readPdf } from '../support/pdf.js';
import type { ReadPdf } from '../support/pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

interface Notice {
  readonly paper: ReadPdf;
  readonly reference: string;
  readonly owed: { readonly total: { readonly cents: number }; readonly dues: readonly { readonly dueOn: string; readonly amount: { readonly cents: number } }[] };
}

const PLACES: Readonly<Record<string, { postalCode: string; city: string }>> = {
  dueren: { postalCode: '52349', city: 'Düren' },
  dillingen: { postalCode: '66763', city: 'Dillingen/Saar' },
};

const euros = (cents: number): string => `${new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100)} Euro`;

const longDate = (iso: string): string => new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

/** The notice as it arrives: out of the letterbox, read as a reading program does. */
async function noticeOf(hall: TownHall, town: Town): Promise<Notice> {
  const anna = town.citizen();
  const clerk = await town.caseWorker();
  const address = { street: 'Musterweg', houseNumber: '12 a', ...PLACES[town.code]! };
  const sent = await anna.submits('dog-tax-registration', dogTaxAnswers({ address, newDogs: [aDogWithClaim('guard-dog', { name: 'Rex' })] }));
  const answered = await clerk.answers(sent.reference, '2027-01-04', { 'dog-relief.0': 'refuse' });
  await hall.settle();
  const letter = town.letters().at(-1)!;
  const reference = answered.notice!.paymentReference!;
  return { paper: await readPdf(letter.pdf), reference, owed: (await anna.owes(reference))! };
}

describe('a notice, read back from the letterbox', () => {
  let hall: TownHall;
  const notices: Record<string, Notice> = {};

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    for (const code of ['dueren', 'dillingen']) notices[code] = await noticeOf(hall, hall.town(code));
  });

  afterAll(() => hall.close());

  describe.each(['dueren', 'dillingen'])('of %s', (code) => {
    it('is tagged, in German, with a title and headings in order', () => {
      const { paper } = notices[code]!;
      expect(paper).toMatchObject({ tagged: true, language: 'de', title: 'Hundesteuerbescheid' });
      expect(paper.headings.map(({ level }) => level)).toEqual([1, 2, 3, 2, 2, 2]);
      expect(paper.headings.map(({ text }) => text)).toEqual(expect.arrayContaining(['Was Sie wann zahlen', 'Begründung', 'Ihre Rechte: Rechtsbehelfsbelehrung']));
    });

    it('has header cells with a scope and words for every picture', () => {
      const { paper } = notices[code]!;
      expect(paper.tables.length).toBeGreaterThanOrEqual(2);
      expect(paper.scopes.length).toBeGreaterThanOrEqual(4);
      expect(new Set(paper.scopes)).toEqual(new Set(['Column']));
      expect(paper.alternatives.filter((text) => text.trim() === '')).toEqual([]);
      expect(paper.alternatives.join()).toContain('GiroCode');
    });

    it('says the amounts and days that are owed under its Kassenzeichen', () => {
      const { paper, owed, reference } = notices[code]!;
      expect(paper.text).toContain(reference);
      expect(paper.text).toContain(euros(owed.total.cents));
      for (const { dueOn, amount } of owed.dues) expect(paper.tables.flatMap(({ rows }) => rows)).toContainEqual([longDate(dueOn), euros(amount.cents)]);
    });

    it('gives the ruling on the claim with its reason', () => {
      expect(notices[code]!.paper.text).toContain('Die Ermäßigung oder Befreiung für Rex wird abgelehnt.');
      expect(notices[code]!.paper.text).toContain('Den Nachweis dafür haben Sie nicht vorgelegt.');
    });
  });

  it('goes to court at once in Düren, and to the authority first in Dillingen', () => {
    const [dueren, dillingen] = [notices['dueren']!.paper.text, notices['dillingen']!.paper.text];
    expect(dueren).toMatch(/Klage/);
    expect(dueren).toContain('Verwaltungsgericht Aachen');
    expect(dueren).not.toMatch(/Widerspruch/);
    expect(dillingen).toMatch(/Widerspruch/);
    expect(dillingen).not.toContain('Verwaltungsgericht Aachen');
  });

  it('bears the legal name of its own authority', () => {
    expect(notices['dueren']!.paper.text).toContain('Stadt Düren, Der Bürgermeister');
    expect(notices['dillingen']!.paper.text).toContain('Stadt Dillingen/Saar, Der Bürgermeister');
  });
});
