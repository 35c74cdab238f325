import PostalMime from 'postal-mime';
import type { Clock } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const MINUTE = 60_000;
const REQUEST = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename ... on InvalidInput { code } ... on ProblemFailure { code } } }';

interface Account {
  readonly name: string | null;
  readonly email: string | null;
  readonly assurance: string;
  readonly method: string;
}

let login: TestLogin;
let hall: TownHall;
const logLines: string[] = [];

beforeAll(async () => {
  login = await startLogin();
  hall = await townHall({ issuer: login.issuer, logLines });
});

afterAll(async () => {
  await hall.close();
  await login.close();
});

const accountOf = async (browser: TownBrowser): Promise<Account | null> => (await browser.ask<{ account: Account | null }>('{ account { name email assurance method } }')).account;

/** The same cookies in another browser, or at another town. */
function copyOf(browser: TownBrowser, town = browser.town): TownBrowser {
  const copy = new TownBrowser(hall, town);
  for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
  return copy;
}

/** Lets time go by for sessions, links and logins until the test is over. */
function wait(minutes: number): void {
  jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(Date.now() + minutes * MINUTE));
}
afterEach(() => jest.restoreAllMocks());

describe('a citizen with a link from a mail', () => {
  async function asksForLink(browser: TownBrowser, email: string, returnTo?: string): Promise<string> {
    const { requestSignInLink } = await browser.ask<{ requestSignInLink: { __typename: string } }>(REQUEST, { input: { email, returnTo } });
    return requestSignInLink.__typename;
  }

  /** Tokens of the links that have come to an address, the latest last. */
  async function links(email: string): Promise<string[]> {
    await hall.settle();
    const mails = await Promise.all(hall.dueren.mails().map((mail) => PostalMime.parse(mail)));
    return mails.filter((mail) => mail.to?.[0]?.address?.toLowerCase() === email.toLowerCase()).map((mail) => /\/anmelden\/link\/([\w-]+)/.exec(mail.text ?? '')![1]!);
  }

  async function linkFor(browser: TownBrowser, email: string, returnTo?: string): Promise<string> {
    await asksForLink(browser, email, returnTo);
    return (await links(email)).at(-1)!;
  }

  it('asks, opens the link, confirms and is signed in at level low', async () => {
    const browser = new TownBrowser(hall);
    const token = await linkFor(browser, 'anna@post.example', '/dienste/dog-tax-registration');
    expect(await browser.ask('query ($t: String!) { signInLink(token: $t) { address } }', { t: token })).toEqual({ signInLink: { address: 'anna@post.example' } });
    expect(await browser.post('/auth/link', { token })).toMatchObject({ status: 303, location: '/dienste/dog-tax-registration' });
    expect(await accountOf(browser)).toEqual({ name: null, email: 'anna@post.example', assurance: 'LOW', method: 'Link per E-Mail' });
  });

  it('finds the same account again, however the address is written', async () => {
    const count = async () => (await hall.look<{ accounts: number }>('SELECT count(*)::int AS accounts FROM stadttor.citizen_account'))[0]!.accounts;
    const before = await count();
    for (const email of ['bert@post.example', 'Bert@Post.example']) {
      const browser = new TownBrowser(hall);
      await browser.post('/auth/link', { token: await linkFor(browser, email) });
      expect((await accountOf(browser))?.email).toBe(email);
    }
    expect(await count()).toBe(before + 1);
  });

  it('gets the same answer whether there is an account or not, and none for what is no address', async () => {
    const browser = new TownBrowser(hall);
    expect(await asksForLink(browser, 'anna@post.example')).toBe('RequestSignInLinkPayload');
    expect(await asksForLink(browser, 'nobody@post.example')).toBe('RequestSignInLinkPayload');
    expect(await asksForLink(browser, 'anna at home')).toBe('InvalidInput');
    expect(await asksForLink(browser, 'anna@post.example\r\nBcc: all@post.example')).toBe('InvalidInput');
  });

  it('is not flooded: three links are on their way at most', async () => {
    const browser = new TownBrowser(hall);
    for (let times = 0; times < 5; times += 1) expect(await asksForLink(browser, 'carla@post.example')).toBe('RequestSignInLinkPayload');
    expect(await links('carla@post.example')).toHaveLength(3);
  });

  it('uses a link once', async () => {
    const browser = new TownBrowser(hall);
    const token = await linkFor(browser, 'dora@post.example');
    await browser.post('/auth/link', { token });
    const second = new TownBrowser(hall);
    expect((await second.post('/auth/link', { token })).location).toBe('/anmelden?fehler=LINK_UNKNOWN');
    expect(second.session).toBeUndefined();
  });

  it('lets in one of two who open it at the same moment', async () => {
    const token = await linkFor(new TownBrowser(hall), 'emil@post.example');
    const both = await Promise.all([new TownBrowser(hall), new TownBrowser(hall)].map((browser) => browser.post('/auth/link', { token })));
    expect(both.map(({ location }) => location).toSorted()).toEqual(['/anmelden?fehler=LINK_UNKNOWN', '/konto']);
  });

  it('can not open it after half an hour, at another town, or by another page', async () => {
    const browser = new TownBrowser(hall);
    const token = await linkFor(browser, 'fritz@post.example');
    expect((await new TownBrowser(hall, 'dillingen').post('/auth/link', { token })).location).toBe('/anmelden?fehler=LINK_UNKNOWN');
    expect((await browser.post('/auth/link', { token }, 'https://evil.example')).status).toBe(403);
    wait(31);
    expect((await browser.post('/auth/link', { token })).location).toBe('/anmelden?fehler=LINK_UNKNOWN');
  });

  it('leaves neither token nor address readable in the database or the log', async () => {
    const token = await linkFor(new TownBrowser(hall), 'geheim@post.example');
    const rows = JSON.stringify(await hall.look('SELECT l::text, m::text FROM stadttor.sign_in_link l, stadttor.message m'));
    for (const secret of [token, 'geheim@post']) expect(rows + logLines.join('')).not.toContain(secret);
  });

  it('finds no such way in a town that does not offer it', async () => {
    const browser = new TownBrowser(hall, 'eschwege');
    expect(await asksForLink(browser, 'anna@post.example')).toBe('ProblemFailure');
    expect(await browser.ask('{ signInMethods { code reaches } }')).toEqual({ signInMethods: [{ code: 'demo-account', reaches: 'HIGH' }, { code: 'bundid', reaches: 'HIGH' }] });
  });
});

const begin = async (browser: TownBrowser, hint: string, more = ''): Promise<URL> => {
  const { status, location } = await browser.get(`/auth/login?mit=demo-account&hint=${hint}${more}`);
  expect(status).toBe(303);
  return new URL(location);
};
const back = (browser: TownBrowser, callback: URL) => browser.get(callback.pathname + callback.search);
const signIn = async (browser: TownBrowser, hint: string, more = '') => back(browser, await login.walk((await begin(browser, hint, more)).toString()));

describe('a citizen with an OpenID provider', () => {
  it.each([
    ['citizen-low', 'LOW', 'Anna Weidenbach'],
    ['citizen-substantial', 'SUBSTANTIAL', 'Murat Yıldız'],
    ['citizen-high', 'HIGH', 'Jürgen Löwenherz'],
  ])('%s is known at level %s', async (hint, assurance, name) => {
    const browser = new TownBrowser(hall);
    expect(await signIn(browser, hint, '&to=/konto')).toMatchObject({ status: 303, location: '/konto' });
    expect(await accountOf(browser)).toMatchObject({ name, assurance, method: 'Bürgerkonto der Vorführung' });
    expect([...browser.cookies.keys()]).toEqual(['__Host-stadttor']);
  });

  it('is asked for with code, PKCE, state, nonce and the contexts that would do', async () => {
    const asked = Object.fromEntries((await begin(new TownBrowser(hall), 'citizen-high', '&stufe=substantial')).searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'dueren_citizens', acr_values: 'urn:stadttor:demo:substantial urn:stadttor:demo:high' });
    expect(asked['redirect_uri']).toBe(`${new TownBrowser(hall).origin}/auth/callback`);
  });

  it('gets a new session at every sign-in, and the one before is over', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'citizen-low');
    const before = copyOf(browser);
    await signIn(browser, 'citizen-high');
    expect(await accountOf(before)).toBeNull();
    expect((await accountOf(browser))?.assurance).toBe('HIGH');
  });

  it('is somebody else than the owner of the same e-mail address, and than the same person in another town', async () => {
    await signIn(new TownBrowser(hall), 'citizen-low');
    await signIn(new TownBrowser(hall, 'dillingen'), 'citizen-low');
    const mail = new TownBrowser(hall);
    await mail.ask(REQUEST, { input: { email: 'anna.weidenbach@post.example' } });
    await hall.settle();
    const text = hall.dueren.mails().at(-1)!;
    await mail.post('/auth/link', { token: /\/anmelden\/link\/([\w-]+)/.exec((await PostalMime.parse(text)).text ?? '')![1]! });
    expect((await accountOf(mail))?.email).toBe('anna.weidenbach@post.example');
    expect((await accountOf(mail))?.name).toBeNull();
    expect(await hall.look(`SELECT count(DISTINCT id)::int AS accounts FROM stadttor.citizen_account WHERE subject = 'citizen-low'`)).toEqual([{ accounts: 2 }]);
  });

  it('is nobody at the neighbour\'s, at the desk, and after signing out', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'citizen-high');
    expect(await accountOf(copyOf(browser, 'dillingen'))).toBeNull();
    const desk = await hall.dueren.post<{ data: { staffMember: unknown } }>('/amt/graphql', { query: '{ staffMember { name } }' }, { cookie: `__Host-stadttor-amt=${browser.session}`, headers: { origin: browser.origin } });
    expect(desk.data.data.staffMember).toBeNull();

    const kept = copyOf(browser);
    expect((await browser.post('/auth/logout')).location).toBe('/anmelden?abgemeldet=1');
    expect(browser.session).toBeUndefined();
    expect(await accountOf(kept)).toBeNull();
  });

  it('is signed out after half an hour of silence, and after twelve hours', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'citizen-low');
    wait(29);
    expect(await accountOf(browser)).not.toBeNull();
    wait(29 + 30);
    expect(await accountOf(browser)).toBeNull();

    const busy = new TownBrowser(hall);
    await signIn(busy, 'citizen-low');
    for (let minutes = 59; minutes < 59 + 720; minutes += 20) {
      wait(minutes);
      expect(await accountOf(busy)).not.toBeNull();
    }
    wait(59 + 721);
    expect(await accountOf(busy)).toBeNull();
  });

  it.each(['https://evil.example', '//evil.example', '/konto//evil', '/../x', '/amt', '/auth/logout', 'javascript:alert(1)', '/konto\\evil'])('goes on at the account, not at %s', async (to) => {
    expect((await signIn(new TownBrowser(hall), 'citizen-low', `&to=${encodeURIComponent(to)}`)).location).toBe('/konto');
  });

  it('is not let in by the answer to another browser, a second time, at another town, or with a state of their own', async () => {
    const refused = '/anmelden?fehler=ATTEMPT_UNKNOWN';
    const browser = new TownBrowser(hall);
    const callback = await login.walk((await begin(browser, 'citizen-low')).toString());
    const again = copyOf(browser);
    const stranger = new TownBrowser(hall);
    await begin(stranger, 'citizen-high');
    expect((await back(copyOf(browser, 'dillingen'), callback)).location).toBe(refused);
    expect((await back(browser, callback)).location).toBe('/konto');
    expect((await back(again, callback)).location).toBe(refused);
    expect((await back(stranger, await login.walk((await begin(new TownBrowser(hall), 'citizen-low')).toString()))).location).toBe(refused);
    expect((await stranger.get('/auth/callback?state=x&code=y')).location).toBe(refused);
    expect([again.session, stranger.session]).toEqual([undefined, undefined]);
  });

  it.each<[string, string, (callback: URL) => void]>([
    ['a code of their own', 'PROVIDER_REFUSED', (url) => url.searchParams.set('code', 'invented')],
    ['another issuer', 'PROVIDER_REFUSED', (url) => url.searchParams.set('iss', 'https://evil.example')],
    ['a fault of the provider', 'PROVIDER_REFUSED', (url) => url.searchParams.set('error', 'server_error')],
    ['a cancelled login', 'CANCELLED', (url) => url.searchParams.set('error', 'access_denied')],
  ])('is not let in with %s, and is told %s', async (_what, code, spoil) => {
    const browser = new TownBrowser(hall);
    const callback = await login.walk((await begin(browser, 'citizen-low')).toString());
    spoil(callback);
    expect((await back(browser, callback)).location).toBe(`/anmelden?fehler=${code}`);
    expect(browser.session).toBeUndefined();
  });

  it('is not let in after ten minutes, nor through a provider that the town has not named', async () => {
    const browser = new TownBrowser(hall);
    const callback = await login.walk((await begin(browser, 'citizen-low')).toString());
    wait(11);
    expect((await back(browser, callback)).location).toBe('/anmelden?fehler=ATTEMPT_UNKNOWN');
    expect((await new TownBrowser(hall, 'frohburg').get('/auth/login?mit=demo-account')).location).toBe('/anmelden?fehler=NOT_FOUND');
  });

  it('can not take the desk\'s way with a portal\'s login, and staff are no citizens', async () => {
    const browser = new TownBrowser(hall);
    const callback = await login.walk((await begin(browser, 'citizen-low')).toString());
    expect((await browser.get(`/amt${callback.pathname}${callback.search}`)).location).toBe('/amt/anmelden?fehler=ATTEMPT_UNKNOWN');
    await expect(login.walk((await begin(new TownBrowser(hall), 'dueren-tax-1')).toString())).rejects.toThrow(/the provider answered 200/);
  });

  it('leaves no secret in the log and no name in the database', async () => {
    const browser = new TownBrowser(hall);
    await signIn(browser, 'citizen-high-2');
    expect(logLines.join('')).not.toContain(browser.session);
    expect(logLines.join('')).not.toMatch(/code=|state=|Đorđević/);
    const rows = JSON.stringify(await hall.look('SELECT a::text, s::text FROM stadttor.citizen_account a, stadttor.citizen_session s'));
    for (const secret of ['Sofía', 'sofia@post', browser.session!]) expect(rows).not.toContain(secret);
  });
});
