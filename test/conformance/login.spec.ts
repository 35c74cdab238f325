import { WALL_CLOCK } from '#platform/clock';
import type { Clock } from '#kernel';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

/** A browser at a town: keeps what it is told to keep. */
class Browser {
  readonly cookies = new Map<string, string>();

  constructor(
    private readonly hall: TownHall,
    readonly town = 'dueren',
  ) {}

  async get(path: string): Promise<{ status: number; location: string; body: string }> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const { statusCode, headers, body } = await this.hall.app.inject({ method: 'GET', url: path, headers: { host: `${this.town}.localhost`, ...(cookie ? { cookie } : {}) } });
    for (const line of [headers['set-cookie'] ?? []].flat()) {
      expect(line).toMatch(/^__Host-[\w-]+=[\w-]*; Path=\/; Secure; HttpOnly; SameSite=Lax/);
      const [name, value] = line.split(';', 1)[0]!.split('=') as [string, string];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return { status: statusCode, location: String(headers.location ?? ''), body };
  }

  get session(): string | undefined {
    return this.cookies.get('__Host-stadttor-amt');
  }
}

describe('signing in at the desk', () => {
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

  async function begin(browser: Browser, hint = 'dueren-tax-1', to = '/amt'): Promise<URL> {
    const { status, location } = await browser.get(`/amt/auth/login?hint=${hint}&to=${encodeURIComponent(to)}`);
    expect(status).toBe(303);
    return new URL(location);
  }
  const back = (browser: Browser, callback: URL) => browser.get(callback.pathname + callback.search);

  async function signIn(browser: Browser, hint?: string, to?: string) {
    return back(browser, await login.walk((await begin(browser, hint, to)).toString()));
  }
  const whoIs = async (session: string | undefined): Promise<unknown> =>
    (await hall.dueren.post<{ data: { staffMember: unknown } }>('/amt/graphql', { query: '{ staffMember { name } }' }, { cookie: `__Host-stadttor-amt=${session}`, headers: { origin: new URL(login.issuer).origin.replace('login.', 'dueren.') } })).data.data.staffMember;

  it('asks the provider with code, PKCE, state and nonce', async () => {
    const { searchParams } = await begin(new Browser(hall));
    expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: 'dueren', state: expect.stringMatching(/.{40,}/), nonce: expect.stringMatching(/.{40,}/), code_challenge: expect.stringMatching(/.{40,}/) });
    expect(searchParams.get('redirect_uri')).toMatch(/^http:\/\/dueren\.localhost:\d+\/amt\/auth\/callback$/);
  });

  it('lets in who is on the list, and back to where they wanted to go', async () => {
    const browser = new Browser(hall);
    expect(await signIn(browser, 'dueren-tax-1', '/amt/druckkorb?seite=2')).toMatchObject({ status: 303, location: '/amt/druckkorb?seite=2' });
    expect(await whoIs(browser.session)).toEqual({ name: 'Miriam Kallrath' });
    expect([...browser.cookies.keys()]).toEqual(['__Host-stadttor-amt']);
  });

  it('gives a new session at every login, and ends the one before', async () => {
    const browser = new Browser(hall);
    await signIn(browser);
    const before = browser.session;
    await signIn(browser, 'dueren-tax-2');
    expect(browser.session).not.toBe(before);
    expect(await whoIs(before)).toBeNull();
    expect(await whoIs(browser.session)).toEqual({ name: 'Jens Obermann' });
  });

  it('takes no session that somebody laid into the browser before', async () => {
    const browser = new Browser(hall);
    browser.cookies.set('__Host-stadttor-amt', 'f'.repeat(43));
    await signIn(browser);
    expect(browser.session).not.toBe('f'.repeat(43));
    expect(await whoIs('f'.repeat(43))).toBeNull();
  });

  it.each(['https://evil.example', '//evil.example', '/amt//evil.example', '/amt/../x', '/bezahlen', 'javascript:alert(1)', '/amt\\evil'])('leads to the desk, not to %s', async (to) => {
    expect((await signIn(new Browser(hall), 'dueren-tax-1', to)).location).toBe('/amt');
  });

  it('does not take the answer of another browser', async () => {
    const callback = await login.walk((await begin(new Browser(hall))).toString());
    const stranger = new Browser(hall);
    await begin(stranger);
    expect(await back(stranger, callback)).toMatchObject({ status: 303, location: '/amt/anmelden?fehler=ATTEMPT_UNKNOWN' });
    expect(stranger.session).toBeUndefined();
  });

  it('takes an answer once', async () => {
    const browser = new Browser(hall);
    const callback = await login.walk((await begin(browser)).toString());
    const kept = new Map(browser.cookies);
    await back(browser, callback);
    const again = new Browser(hall);
    for (const [name, value] of kept) again.cookies.set(name, value);
    expect((await back(again, callback)).location).toBe('/amt/anmelden?fehler=ATTEMPT_UNKNOWN');
  });

  it('does not take an answer at another town', async () => {
    const browser = new Browser(hall);
    const callback = await login.walk((await begin(browser)).toString());
    const neighbour = new Browser(hall, 'dillingen');
    for (const [name, value] of browser.cookies) neighbour.cookies.set(name, value);
    expect((await back(neighbour, callback)).location).toBe('/amt/anmelden?fehler=ATTEMPT_UNKNOWN');
  });

  it.each<[string, (callback: URL) => void]>([
    ['a code of somebody\'s own', (url) => url.searchParams.set('code', 'invented')],
    ['another issuer', (url) => url.searchParams.set('iss', 'https://evil.example')],
    ['an error of the provider', (url) => url.searchParams.set('error', 'access_denied')],
  ])('is refused with %s', async (_what, spoil) => {
    const browser = new Browser(hall);
    const callback = await login.walk((await begin(browser)).toString());
    spoil(callback);
    expect((await back(browser, callback)).location).toBe('/amt/anmelden?fehler=PROVIDER_REFUSED');
    expect(browser.session).toBeUndefined();
  });

  it('is refused with a state that was never given out, or none', async () => {
    for (const path of ['/amt/auth/callback', '/amt/auth/callback?state=x&code=y', '/amt/auth/callback?code=y']) {
      const browser = new Browser(hall);
      await begin(browser);
      expect((await browser.get(path)).location).toBe('/amt/anmelden?fehler=ATTEMPT_UNKNOWN');
    }
  });

  it('is refused after ten minutes', async () => {
    const browser = new Browser(hall);
    const callback = await login.walk((await begin(browser)).toString());
    const clock = jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockReturnValue(new Date(Date.now() + 11 * 60_000));
    expect((await back(browser, callback)).location).toBe('/amt/anmelden?fehler=ATTEMPT_UNKNOWN');
    clock.mockRestore();
  });

  it('is refused to whom the provider knows, but the town does not', async () => {
    await hall.look(`UPDATE stadttor.staff_member SET active = false WHERE subject = 'dueren-head-1'`);
    const browser = new Browser(hall);
    expect((await signIn(browser, 'dueren-head-1')).location).toBe('/amt/anmelden?fehler=NOT_ON_LIST');
    expect(browser.session).toBeUndefined();
  });

  it('leaves a line in the audit trail, and no secret in the log', async () => {
    const browser = new Browser(hall);
    await signIn(browser);
    const [entry] = await hall.look(`SELECT action, object_type FROM stadttor.audit_event WHERE action = 'staff.sign-in' ORDER BY at DESC LIMIT 1`);
    expect(entry).toEqual({ action: 'staff.sign-in', object_type: 'staff-member' });
    expect(logLines.join('')).not.toContain(browser.session);
    expect(logLines.join('')).not.toMatch(/code=|state=|Kallrath/);
  });
});
