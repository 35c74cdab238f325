import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { signedIn as signsIn } from '../support/signed-in.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const OWN = 'query ($r: String!) { ownCase(reference: $r) { reference state timeline { done } } }';

let login: TestLogin;
let hall: TownHall;

beforeAll(async () => {
  login = await startLogin();
  hall = await townHall({ issuer: login.issuer });
});
afterAll(async () => {
  await hall.close();
  await login.close();
});

const signedIn = (hint: string, code?: string) => signsIn(hall, login, hint, code);

const referencesOf = async (browser: TownBrowser): Promise<string[]> =>
  (await browser.ask<{ ownCases: { reference: string }[] }>('{ ownCases { reference title stateText nextStep receivedAt } }')).ownCases.map(({ reference }) => reference);

describe('an account', () => {
  it('shows its own cases without their code, and no others', async () => {
    const anna = await signedIn('citizen-low');
    const first = await anna.citizen.submits(DOG, dogTaxAnswers());
    const second = await anna.citizen.submits(DOG, dogTaxAnswers());
    const other = await signedIn('citizen-high');
    const theirs = await other.citizen.submits(DOG, dogTaxAnswers());

    expect((await referencesOf(anna.browser)).toSorted()).toEqual([first.reference, second.reference].toSorted());
    expect(await anna.browser.ask(OWN, { r: first.reference })).toMatchObject({ ownCase: { reference: first.reference, state: 'RECEIVED' } });
    expect(await anna.browser.ask(OWN, { r: theirs.reference })).toEqual({ ownCase: null });

    const nobody = new TownBrowser(hall);
    expect(await referencesOf(nobody)).toEqual([]);
    expect(await nobody.ask(OWN, { r: first.reference })).toEqual({ ownCase: null });
    const neighbour = await signedIn('citizen-low', 'dillingen');
    expect(await referencesOf(neighbour.browser)).toEqual([]);
    expect(await neighbour.browser.ask(OWN, { r: first.reference })).toEqual({ ownCase: null });
  });

  it('shows what is to be paid, papers and whether the office has written, as far as it was told', async () => {
    const { browser, citizen } = await signedIn('citizen-high');
    const clerk = await hall.dueren.caseWorker();
    const dog = await citizen.submits(DOG, dogTaxAnswers());
    const shown = () =>
      browser.ask<{ ownCases: { unread: boolean; papers: { title: string; path: string }[]; payment: { reference: string; settled: boolean; open: { cents: number }; receipts: { path: string; amount: { cents: number } }[] } | null }[] }>('{ ownCases { unread papers { title path } payment { reference settled open { cents } receipts { path amount { cents } } } } }').then(({ ownCases }) => ownCases[0]!);
    expect(await shown()).toMatchObject({ unread: false, papers: [{ title: 'Kopie Ihrer Angaben (PDF)' }], payment: null });
    const seen = await clerk.finds(dog.reference);
    await clerk.change('sendCaseMessage', { caseId: seen.id, messageId: crypto.randomUUID(), text: 'Guten Tag', asks: false });
    expect((await shown()).unread).toBe(true);
    await browser.ask(OWN, { r: dog.reference });
    expect((await shown()).unread).toBe(false);

    const decided = await clerk.assesses(dog.reference);
    const issued = (await clerk.change('issueNotice', { caseId: decided.id, version: decided.version })).case!;
    // The letter has not left yet: what it says is nobody's to know.
    expect((await shown()).payment).toBeNull();
    await clerk.dispatches([issued.notice!.letter.id], hall.clock.now().toISOString().slice(0, 10));
    expect((await shown()).payment).toEqual({ reference: issued.notice!.paymentReference, settled: false, open: { cents: 8400 }, receipts: [] });
    await citizen.pays(issued.notice!.paymentReference!);
    expect((await shown()).payment).toMatchObject({ settled: true, open: { cents: 0 } });
    expect((await browser.get((await shown()).papers[0]!.path)).status).toBe(200);

    // Signed in is enough for the receipt: nobody else gets it, signed in or not, here or next door.
    const [receipt, ...more] = (await shown()).payment!.receipts;
    expect([receipt!.amount.cents, more]).toEqual([8400, []]);
    const [other, neighbour] = [await signedIn('citizen-low'), await signedIn('citizen-high', 'dillingen')];
    const unknown = await other.browser.get(`/files/payments/${crypto.randomUUID()}`);
    for (const stranger of [other.browser, neighbour.browser, new TownBrowser(hall)]) {
      const refused = await stranger.get(receipt!.path);
      expect([refused.status, refused.body]).toEqual([404, unknown.body]);
    }
    const pdf = await browser.get(receipt!.path);
    expect([pdf.status, pdf.body.slice(0, 5)]).toEqual([200, '%PDF-']);
    expect((await browser.get('/files/payments/not-an-id')).status).toBe(404);
  });

  it('remembers what somebody wants to be remembered for the next form, for them alone, and forgets it again', async () => {
    const { browser, citizen } = await signedIn('citizen-low');
    const DETAILS = '{ account { details { name text } } }';
    const begun = async (who: typeof citizen, service = 'resident-parking-permit') => (await who.draft<{ answers: Record<string, unknown>; mayRemember: boolean }>((await who.starts(service)).token, 'answers mayRemember')).answers;
    const sends = (token: string, remember: boolean) =>
      browser.ask('mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }', { input: { token, idempotencyKey: crypto.randomUUID(), declarations: ['true-and-complete', 'report-changes'], remember } });

    await sends(await citizen.fills(DOG, dogTaxAnswers()), false);
    expect([await browser.ask(DETAILS), await begun(citizen)]).toEqual([{ account: { details: [] } }, {}]);
    const { givenName, familyName, address } = dogTaxAnswers();
    await sends(await citizen.fills(DOG, dogTaxAnswers()), true);
    expect(await browser.ask(DETAILS)).toEqual({ account: { details: expect.arrayContaining([{ name: 'family-name', text: familyName }, { name: 'street-address', text: expect.stringContaining('Düren') }]) } });
    expect(await begun(citizen)).toMatchObject({ givenName, familyName, address });
    expect(JSON.parse((await browser.get('/auth/account/export')).body)).toMatchObject({ details: { 'given-name': givenName } });
    const stored = JSON.stringify(await hall.look('SELECT d::text FROM stadttor.own_details d'));
    expect(stored).not.toContain(familyName);

    // Nobody else: without account, with another one, in another town.
    expect(await begun(hall.dueren.citizen())).toEqual({});
    expect(await begun((await signedIn('citizen-high')).citizen)).toEqual({});
    expect(await begun((await signedIn('citizen-low', 'dillingen')).citizen)).toEqual({});
    expect(await hall.dueren.citizen().draft((await hall.dueren.citizen().starts(DOG)).token, 'mayRemember')).toEqual({ mayRemember: false });

    expect(await browser.ask('mutation { forgetDetails { __typename } }')).toEqual({ forgetDetails: { __typename: 'ForgetDetailsPayload' } });
    expect([await browser.ask(DETAILS), await begun(citizen)]).toEqual([{ account: { details: [] } }, {}]);
    expect(await new TownBrowser(hall).ask('mutation { forgetDetails { ... on ProblemFailure { code } } }')).toEqual({ forgetDetails: { code: 'NOT_FOUND' } });
  });

  it('can be taken along as a file, by its owner alone', async () => {
    const { browser, citizen } = await signedIn('citizen-substantial');
    const sent = await citizen.submits(DOG, dogTaxAnswers());
    await citizen.fills(DOG, dogTaxAnswers());
    const exported = JSON.parse((await browser.get('/auth/account/export')).body) as { account: object; applications: { reference: string; answers: object }[]; drafts: { answers: object }[] };
    expect(exported.account).toMatchObject({ name: 'Murat Yıldız', email: 'murat.yildiz@post.example' });
    expect(exported.applications).toEqual([expect.objectContaining({ reference: sent.reference, answers: expect.objectContaining({ familyName: expect.any(String) }) })]);
    expect(exported.drafts).toHaveLength(1);
    expect(JSON.stringify(exported)).not.toContain('citizen-substantial');
    expect((await new TownBrowser(hall).get('/auth/account/export')).location).toBe('/anmelden');
  });

  it('can be deleted: drafts and sessions go, cases stay with the town and open by number and code', async () => {
    const { browser, citizen } = await signedIn('citizen-high-2');
    const elsewhere = await signedIn('citizen-high-2');
    const sent = await citizen.submits(DOG, dogTaxAnswers());
    const draft = await citizen.fills(DOG, dogTaxAnswers());
    expect((await browser.post('/auth/account/delete', {}, 'https://evil.example')).status).toBe(403);
    expect((await browser.post('/auth/account/delete')).location).toBe('/anmelden?geloescht=1');

    expect(browser.session).toBeUndefined();
    expect(await elsewhere.browser.ask('{ account { name } }')).toEqual({ account: null });
    expect(await elsewhere.citizen.draft(draft, 'answers')).toBeNull();
    expect(await elsewhere.citizen.status(sent.reference, sent.accessCode)).toMatchObject({ state: 'RECEIVED' });
    expect(await hall.look(`SELECT count(*)::int AS rows FROM stadttor.citizen_account WHERE subject = 'citizen-high-2'`)).toEqual([{ rows: 0 }]);

    await hall.sweep();
    expect(await hall.look(`SELECT count(*)::int AS rows FROM stadttor.draft WHERE delete_on < '2001-01-01'`)).toEqual([{ rows: 0 }]);
    const again = await signedIn('citizen-high-2');
    expect(await referencesOf(again.browser)).toEqual([]);
  });
});
