import PostalMime from 'postal-mime';
import type { Clock } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { Accounts } from '#engines/identity';
import { leavesForBundId, returnsFromBundId, signsInByBundId, TestBundId } from '../support/bundid.js';
import type { Forward } from '../support/bundid.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const MINUTE = 60_000;
const ACCOUNT = '{ account { name email assurance method temporary } }';

interface Account {
  readonly name: string | null;
  readonly email: string | null;
  readonly assurance: string;
  readonly method: string;
  readonly temporary: boolean;
}

let login: TestLogin;
let bundid: TestBundId;
let hall: TownHall;
const logLines: string[] = [];

beforeAll(async () => {
  login = await startLogin();
  bundid = await TestBundId.start(new URL(login.issuer).port);
  hall = await townHall({ issuer: login.issuer, bundid: bundid.entityId, logLines });
  bundid.knows(hall);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await hall.close();
  await bundid.close();
  await login.close();
});

const accountOf = async (browser: TownBrowser): Promise<Account | null> => (await browser.ask<{ account: Account | null }>(ACCOUNT)).account;
const signIn = (browser: TownBrowser, person: string, more = '') => signsInByBundId(bundid, browser, person, more);
const rows = async (where: string): Promise<number> => (await hall.look<{ rows: number }>(`SELECT count(*)::int AS rows FROM stadttor.citizen_account WHERE ${where}`))[0]!.rows;

/** Lets time go by for sessions and logins until the test is over. */
function wait(minutes: number): void {
  jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(Date.now() + minutes * MINUTE));
}

describe('a citizen with BundID', () => {
  it.each([
    ['bundid-basis', 'LOW', 'Lieselotte Brückner'],
    ['bundid-elster', 'SUBSTANTIAL', 'Cem Albayrak'],
    ['bundid-eid', 'HIGH', 'Marta Elisabeth Škoda-Weiß'],
    ['bundid-sparse', 'HIGH', 'Sukarnawati'],
  ])('%s is known at level %s', async (person, assurance, name) => {
    const browser = new TownBrowser(hall);
    expect(await signIn(browser, person, '&to=/dienste/dog-tax-registration')).toBe('/dienste/dog-tax-registration');
    expect(await accountOf(browser)).toMatchObject({ name, assurance, method: 'BundID', temporary: false });
    expect([...browser.cookies.keys()]).toEqual(['__Host-stadttor']);
  });

  it('is offered beside the other ways, in the towns that have agreed with BundID', async () => {
    const methods = async (town: string) => (await new TownBrowser(hall, town).ask<{ signInMethods: { code: string; reaches: string }[] }>('{ signInMethods { code reaches } }')).signInMethods;
    expect(await methods('dueren')).toEqual([{ code: 'email-link', reaches: 'LOW' }, { code: 'demo-account', reaches: 'HIGH' }, { code: 'bundid', reaches: 'HIGH' }]);
    expect((await methods('dillingen')).map(({ code }) => code)).toContain('bundid');
    expect((await methods('frohburg')).map(({ code }) => code)).not.toContain('bundid');
    expect((await new TownBrowser(hall, 'frohburg').get('/auth/login?mit=bundid')).location).toBe('/anmelden?fehler=NOT_FOUND');
  });

  it('gets a page with a form for BundID, which knows what they are up to and waits for one answer', async () => {
    const browser = new TownBrowser(hall);
    const begun = await browser.get('/auth/login?mit=bundid&stufe=substantial&to=/konto');
    expect(begun).toMatchObject({ status: 303, location: expect.stringMatching(/^\/anmelden\/weiter\/[\w-]{43}$/) });
    const query = { s: begun.location.replace('/anmelden/weiter/', '') };
    const ask = (town: string) => new TownBrowser(hall, town).ask<{ signInForward: Forward | null }>('query ($s: String!) { signInForward(state: $s) { title url level returnTo fields { name } } }', query);
    expect(await ask('dueren')).toEqual({ signInForward: { title: 'BundID', url: new URL('/saml', bundid.entityId).toString(), level: 'SUBSTANTIAL', returnTo: '/konto', fields: [{ name: 'SAMLRequest' }, { name: 'RelayState' }] } });
    expect(await ask('dillingen')).toEqual({ signInForward: null });
    wait(11);
    expect(await ask('dueren')).toEqual({ signInForward: null });
  });

  it('finds the same account again, and another one in another town: BundID gives each its own key', async () => {
    const before = await rows(`issuer = 'demo-bundid'`);
    for (const town of ['dueren', 'dillingen', 'dueren', 'dillingen']) await signIn(new TownBrowser(hall, town), 'bundid-elster');
    expect(await rows(`issuer = 'demo-bundid'`)).toBe(before + 1);
    expect(await hall.look(`SELECT count(*)::int AS accounts, count(DISTINCT subject)::int AS subjects FROM stadttor.citizen_account WHERE issuer = 'demo-bundid' AND subject LIKE 'BDEMO-%'`)).toEqual([{ accounts: before + 1, subjects: before + 1 }]);
  });

  it('is somebody else than whoever reads the mailbox that BundID names', async () => {
    const browser = new TownBrowser(hall);
    await browser.ask('mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename } }', { input: { email: 'cem.albayrak@post.example' } });
    await hall.settle();
    const { text = '' } = await PostalMime.parse(hall.dueren.mails().at(-1)!);
    await browser.post('/auth/link', { token: /\/anmelden\/link\/([\w-]+)/.exec(text)![1]! });
    expect(await accountOf(browser)).toMatchObject({ name: null, email: 'cem.albayrak@post.example', assurance: 'LOW', method: 'Link per E-Mail' });
  });

  it('is told when it is less than they need, signed in all the same, and on the way back to where they were', async () => {
    const browser = new TownBrowser(hall);
    expect(await signIn(browser, 'bundid-elster', '&stufe=high&to=/dienste/dog-tax-registration/antrag/keeper')).toBe('/anmelden?stufe=high&to=%2Fdienste%2Fdog-tax-registration%2Fantrag%2Fkeeper');
    expect((await accountOf(browser))?.assurance).toBe('SUBSTANTIAL');
    expect(await signIn(browser, 'bundid-eid', '&stufe=high&to=/dienste/dog-tax-registration/antrag/keeper')).toBe('/dienste/dog-tax-registration/antrag/keeper');
    expect((await accountOf(browser))?.assurance).toBe('HIGH');
  });

  it('has what BundID tells of them kept on the server, sealed, with their mailbox for later', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'bundid-eid');
    const exported = JSON.parse((await browser.get('/auth/account/export')).body) as { account: Record<string, unknown> };
    expect(exported.account).toMatchObject({
      givenName: 'Marta Elisabeth', familyName: 'Škoda-Weiß', title: 'Dr.', birthName: 'Weiß', birthDate: '1984-12-31', birthPlace: 'Düren',
      address: { street: 'Am Kesselhaus', houseNumber: '12 a', postalCode: '52351', city: 'Düren' },
      trust: expect.objectContaining({ familyName: 'high', address: 'high', email: 'none' }),
    });
    const [{ id } = { id: '' }] = await hall.look<{ id: string }>(`SELECT id FROM stadttor.citizen_account WHERE tenant_id = $1 AND issuer = 'demo-bundid' ORDER BY last_sign_in_at DESC LIMIT 1`, [hall.dueren.tenant.id]);
    const handle = await hall.database.withTenant({ tenantId: hall.dueren.tenant.id }, 'read', (tx) => hall.app.get(Accounts).mailboxHandleOf(tx, id));
    expect(handle).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    const elsewhere = await hall.database.withTenant({ tenantId: hall.dillingen.tenant.id }, 'read', (tx) => hall.app.get(Accounts).mailboxHandleOf(tx, id));
    expect(elsewhere).toBeUndefined();

    const stored = JSON.stringify(await hall.look('SELECT a::text, s::text FROM stadttor.citizen_account a, stadttor.citizen_session s'));
    for (const secret of ['Škoda', 'Kesselhaus', '1984-12-31', handle!, browser.session!]) expect(stored + logLines.join('')).not.toContain(secret);
  });

  it('who stops is led back, still signed in as before, with nothing lost; a fault is told apart', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'bundid-basis');
    const errand = '&stufe=high&to=/dienste/dog-tax-registration/antrag/pruefen';
    expect(await signIn(browser, 'cancel', errand)).toBe('/anmelden?fehler=CANCELLED&stufe=high&to=%2Fdienste%2Fdog-tax-registration%2Fantrag%2Fpruefen');
    expect((await accountOf(browser))?.name).toBe('Lieselotte Brückner');
    expect(await signIn(browser, 'fault', errand)).toBe('/anmelden?fehler=PROVIDER_REFUSED&stufe=high&to=%2Fdienste%2Fdog-tax-registration%2Fantrag%2Fpruefen');
    expect((await accountOf(browser))?.name).toBe('Lieselotte Brückner');
    expect(logLines.join('')).toContain('sign-in not believed');
  });

  it('may stop on the last page as well, where BundID shows what it would tell', async () => {
    const browser = new TownBrowser(hall);
    const page = await bundid.asks(await leavesForBundId(browser));
    const [send, cancel] = await bundid.chooses(page.url, 'bundid-eid');
    expect(send!.fields['RelayState']).toBe(cancel!.fields['RelayState']);
    expect((await returnsFromBundId(browser, cancel!)).location).toBe('/anmelden?fehler=CANCELLED');
    expect(await accountOf(browser)).toBeNull();
  });
});

describe('a temporary sign-in', () => {
  const temporaries = () => rows('temporary');

  it('works for the session, is told first what it can not do, and leaves no account behind', async () => {
    const browser = new TownBrowser(hall);
    expect(await signIn(browser, 'bundid-temporary', '&stufe=high&to=/dienste/birth-certificate')).toBe('/anmelden/voruebergehend?to=%2Fdienste%2Fbirth-certificate');
    expect(await accountOf(browser)).toMatchObject({ name: 'Thea Morgenroth', assurance: 'HIGH', method: 'BundID', temporary: true });
    expect(await temporaries()).toBe(1);
    expect((await browser.post('/auth/logout')).location).toBe('/anmelden?abgemeldet=1');
    expect(await temporaries()).toBe(0);
  });

  it('is somebody else each time: no one can be found again without a key', async () => {
    const [one, two] = [new TownBrowser(hall), new TownBrowser(hall)];
    await signIn(one, 'bundid-temporary');
    await signIn(two, 'bundid-temporary');
    expect(await temporaries()).toBe(2);
    await one.post('/auth/logout');
    expect(await accountOf(two)).toMatchObject({ temporary: true });
    await two.post('/auth/logout');
  });

  it('is forgotten when nobody signs out, too, but not while somebody is there', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'bundid-temporary');
    await hall.sweep();
    expect(await temporaries()).toBe(1);
    wait(31);
    await hall.sweep();
    expect(await temporaries()).toBe(0);
  });

  it('can not be served on the portal, where nobody could fetch a notice later; an account can', async () => {
    const served = async (person: string): Promise<string> => {
      const browser = new TownBrowser(hall);
      await signIn(browser, person);
      const query = 'mutation ($input: DeclareServingInput!) { declareServing(input: $input) { __typename ... on ProblemFailure { code } } }';
      const { declareServing } = await browser.ask<{ declareServing: { __typename: string; code?: string } }>(query, { input: { channel: 'OWN_PORTAL', given: true } });
      await browser.post('/auth/logout');
      return declareServing.code ?? declareServing.__typename;
    };
    expect(await served('bundid-temporary')).toBe('WRONG_STATE');
    expect(await served('bundid-elster')).toBe('DeclareServingPayload');
  });

  it('has no mailbox', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'bundid-temporary');
    const [{ id } = { id: '' }] = await hall.look<{ id: string }>('SELECT id FROM stadttor.citizen_account WHERE temporary');
    expect(await hall.database.withTenant({ tenantId: hall.dueren.tenant.id }, 'read', (tx) => hall.app.get(Accounts).mailboxHandleOf(tx, id))).toBeUndefined();
    await browser.post('/auth/logout');
  });
});
