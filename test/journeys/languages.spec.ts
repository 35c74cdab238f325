import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

interface Asked {
  readonly town: { readonly locales: string[]; readonly untranslated: string[]; readonly offices: { readonly hours: { readonly name: string }[] }[] };
  readonly service: { readonly assuranceText: string; readonly untranslated: string[] };
}

const ASK = '{ town { locales untranslated offices { hours { name } } } service(code: "dog-tax-registration") { assuranceText untranslated } }';

let hall: TownHall;
let dueren: Town;

beforeAll(async () => {
  hall = await townHall({ on: '2027-01-04' });
  dueren = hall.dueren;
}, 60_000);

afterAll(() => hall.close());

async function asks(language: string | undefined, url = '/graphql'): Promise<Asked> {
  const answer = await dueren.post<{ data: Asked }>(url, { query: ASK }, language === undefined ? {} : { headers: { 'accept-language': language } });
  return answer.data.data;
}

describe('the language of an answer', () => {
  it('is the one that a site names, with what there is in it', async () => {
    const { town, service } = await asks('en');
    expect(town.locales).toContain('en');
    expect(town.offices[0]!.hours[0]!.name).toBe('Monday');
    expect(service.assuranceText).toBe('You need no ID and no account.');
  });

  it.each([undefined, 'de', 'fr', 'en-US,en;q=0.9,de;q=0.8', 'EN', '*'])('is German for %s', async (language) => {
    const { town, service } = await asks(language);
    expect(town.offices[0]!.hours[0]!.name).toBe('Montag');
    expect([town.untranslated, service.untranslated]).toEqual([[], []]);
  });

  it('is German for staff, whatever their browser says', async () => {
    const { town } = await asks('en', '/amt/graphql');
    expect(town.offices[0]!.hours[0]!.name).toBe('Montag');
  });
});

interface Page {
  readonly deed: string;
  readonly feeText: string;
  readonly feeDetails: { readonly label: string; readonly amount: string }[];
  readonly untranslated: string[];
}

const SERVICE = '($code: String!) { service(code: $code) { deed feeText feeDetails { label amount } untranslated } }';

describe('what a town offers, in English', () => {
  const service = (code: string, town = dueren.in('en')): Promise<Page> => town.ask<{ service: Page }>(`query ${SERVICE}`, { code }).then((data) => data.service);

  it('is said whole where people can do it here', async () => {
    const { deed, feeText, feeDetails, untranslated } = await service('dog-tax-registration');
    expect([deed, feeText, feeDetails[0]]).toEqual(['Register a dog', 'from 84.00 euros a year', { label: 'One dog, a year', amount: '84.00 euros' }]);
    expect(untranslated).toEqual(['elsewhere']);
    expect((await service('dog-tax-registration', dueren)).deed).toBe('Hund anmelden');
  });

  it('says what is German where it is only described', async () => {
    const { deed, untranslated } = await service('id-card-appointment');
    expect(deed).toBe('Apply for an identity card');
    expect(untranslated).toEqual(expect.arrayContaining(['feeText', 'needs', 'feeDetails']));
    expect(untranslated).not.toContain('deed');
  });

  it.each([['register my dog', 'dog-tax-registration'], ['parking permit', 'resident-parking-permit'], ['birth certificate', 'birth-certificate'], ['lost passport', 'passport-appointment'], ['sofa', 'bulky-waste-pickup'], ['Hundesteuer', 'dog-tax-registration']])('is found by %s', async (query, code) => {
    const { searchServices } = await dueren.in('en').ask<{ searchServices: { edges: { node: { code: string } }[] } }>('query ($query: String!) { searchServices(query: $query, first: 3) { edges { node { code } } } }', { query });
    expect(searchServices.edges.map(({ node }) => node.code)).toContain(code);
  });

  it('has its portal and its life situations in the words of each town', async () => {
    const { town } = await dueren.in('en').ask<{ town: { question: string; untranslated: string[]; lifeSituations: { title: string; untranslated: string[] }[] } }>('{ town { question untranslated lifeSituations { title untranslated } } }');
    expect(town).toMatchObject({ question: 'What would you like to do?', untranslated: [] });
    expect(town.lifeSituations[0]).toEqual({ title: 'Moving house', untranslated: [] });
  });
});

describe('a registration in English', () => {
  it('is asked, estimated and followed in English; its mail is English, its notice German', async () => {
    const anna = dueren.in('en').citizen();
    const before = dueren.mails().length;
    const token = await anna.fills('dog-tax-registration', { ...dogTaxAnswers(), email: 'anna@post.example' });
    const draft = await anna.draft<{ form: { locale: string; language: string; pages: { texts: { title: string } }[] }; estimate: { lines: { label: string; amount: { text: string } }[]; note: string } }>(token, 'form estimate { lines { label amount { text } } note }');
    expect([draft.form.locale, draft.form.language, draft.form.pages[0]!.texts.title]).toEqual(['en', 'en', 'Who keeps the dog?']);
    expect(draft.estimate.lines[0]!.label).toMatch(/^Dog tax 2027 for /);
    expect(draft.estimate.lines[0]!.amount.text).toMatch(/^\d+\.\d\d euros$/);
    expect(draft.estimate.note).toMatch(/^This is an estimate/);

    const { submission } = await anna.sends(token);
    const status = await anna.status(submission!.reference, submission!.accessCode);
    expect(status!.nextStep).toBe('We check your answers. You do not have to do anything.');
    expect((await dueren.citizen().status(submission!.reference, submission!.accessCode))!.nextStep).toBe('Wir prüfen Ihre Angaben. Sie müssen nichts tun.');

    await hall.settle();
    const mail = dueren.mails().slice(before).find((one) => one.includes('anna@post.example'))!;
    expect(mail).toMatch(/Subject: Register a dog: we have your registration/);
    expect(mail).toContain('/en/status');

    await (await dueren.caseWorker('dueren-tax-1')).answers(submission!.reference, '2027-01-04');
    await hall.settle();
    const letter = dueren.letters().at(-1)!;
    expect(letter.subject).toBe('Hundesteuerbescheid');
  });
});

describe('Leichte Sprache', () => {
  const LEICHT = ['dog-tax-registration', 'resident-parking-permit', 'birth-certificate', 'postal-vote'];

  it.each(LEICHT)('says %s with each sentence on its own line', async (code) => {
    const { service } = await dueren.in('de-x-leicht').ask<{ service: { summary: string; needs: string[]; untranslated: string[] } }>('query ($code: String!) { service(code: $code) { summary needs untranslated } }', { code });
    for (const text of [service.summary, ...service.needs]) {
      for (const line of text.split('\n')) expect(line).not.toMatch(/[.!?] [A-ZÄÖÜ]/);
    }
    for (const key of ['title', 'deed', 'summary', 'needs']) expect(service.untranslated).not.toContain(key);
  });

  const whoMay = async (town: Town, code: string) => (await town.ask<{ service: { whoMay: string[]; otherWays: string[]; untranslated: string[] } }>('query ($code: String!) { service(code: $code) { whoMay otherWays untranslated } }', { code })).service;

  it('is said by the town where it has words, else by the library, never by the German of the town', async () => {
    const [own, library, german, english] = [await whoMay(dueren.in('de-x-leicht'), 'resident-parking-permit'), await whoMay(dueren.in('de-x-leicht'), 'birth-certificate'), await whoMay(dueren, 'birth-certificate'), await whoMay(dueren.in('en'), 'birth-certificate')];
    expect(own.whoMay[0]).toMatch(/Private Straßen gehören nicht dazu\.$/);
    expect(german.otherWays[0]).toContain('Am Holzdamm 12');
    expect(library.otherWays.join(' ')).not.toContain('Am Holzdamm 12');
    expect([...own.untranslated, ...library.untranslated]).not.toEqual(expect.arrayContaining(['whoMay']));
    expect(library.untranslated).not.toContain('otherWays');
    // What is stated in German is not covered by a translation.
    expect([english.otherWays, english.untranslated]).toEqual([german.otherWays, expect.arrayContaining(['otherWays'])]);
  });

  it('goes on in German where there is a form to fill in', async () => {
    const anna = dueren.in('de-x-leicht').citizen();
    const draft = await anna.draft<{ form: { locale: string; language: string } }>(await anna.fills('dog-tax-registration', dogTaxAnswers()), 'form');
    expect(draft.form).toMatchObject({ locale: 'de-x-leicht', language: 'de' });
  });
});

describe('Arabic', () => {
  it('has the frame, and German services marked as such', async () => {
    const { town, service } = await asks('ar');
    expect(town.offices[0]!.hours[0]!.name).toBe('الاثنين');
    expect(town.untranslated).toEqual([]);
    expect(service.untranslated).toEqual(expect.arrayContaining(['title', 'summary', 'needs']));
  });

  it('is not offered where the town has no words for it', async () => {
    const { town } = await hall.dillingen.post<{ data: Asked }>('/graphql', { query: ASK }, { headers: { 'accept-language': 'ar' } }).then((answer) => answer.data.data);
    expect(town.offices[0]!.hours[0]!.name).toBe('Montag');
  });
});
