import { API_KEY, townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const NAME = { query: '{ town { code } }' };

describe('the door of the gateway', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall({ trustedProxies: ['127.0.0.9'] });
  });

  afterAll(() => hall.close());

  async function knock(headers: Record<string, string>, payload: object = NAME, url = '/graphql') {
    const answer = await hall.app.inject({ method: 'POST', url, headers: { authorization: `Bearer ${API_KEY}`, ...headers }, payload });
    return { status: answer.statusCode, body: answer.body, headers: answer.headers };
  }
  const asCitizen = (more: Record<string, string> = {}) => knock({ host: 'dueren.localhost:8080', origin: 'http://dueren.localhost:8080', ...more });

  it('opens for the exact host, whatever its case or port', async () => {
    for (const host of ['dueren.localhost', 'dueren.localhost:8080', 'DUEREN.localhost:3000']) expect([host, (await knock({ host })).body]).toEqual([host, expect.stringContaining('"code":"dueren"')]);
  });

  it.each(['localhost', 'nowhere.localhost', 'www.dueren.localhost', 'dueren.localhost.', 'dueren.localhost.example', 'xdueren.localhost', '127.0.0.1', 'dueren.localhost@nowhere', '', 'dueren.localhost, dillingen.localhost'])(
    'is not there for the host %j, and shows no town\'s face',
    async (host) => {
      const { status, body } = await knock({ host });
      expect([status, body]).toEqual([421, '{"error":"UNKNOWN_HOST"}']);
    },
  );

  it('hears no header, argument or cookie that names another town', async () => {
    const { body } = await asCitizen({ 'x-forwarded-host': 'dillingen.localhost', forwarded: 'host=dillingen.localhost', 'x-tenant': 'dillingen', 'x-tenant-id': hall.dillingen.tenant.id, cookie: 'tenant=dillingen' });
    expect(body).toContain('"code":"dueren"');
    expect((await knock({ host: 'nowhere.localhost', 'x-forwarded-host': 'dueren.localhost' })).status).toBe(421);
  });

  it.each(['http://evil.example', 'http://dillingen.localhost:8080', 'https://dueren.localhost:8080', 'http://dueren.localhost', 'http://dueren.localhost:8080.evil.example', 'null', ''])('refuses what a page of %j sends', async (origin) => {
    const { status, body } = await asCitizen({ origin });
    expect([status, body]).toEqual([403, '{"error":"FOREIGN_ORIGIN"}']);
  });

  it('lets pages of elsewhere post to one address only, where no session counts', async () => {
    const foreign = { host: 'dueren.localhost:8080', origin: 'https://bundid.example' };
    const status = async (url: string) => [url, (await knock(foreign, {}, url)).status];
    for (const url of ['/graphql', '/amt/graphql', '/amt/auth/logout', '/auth/link', '/auth/logout', '/auth/account/delete', '/files/uploads']) expect(await status(url)).toEqual([url, 403]);
    const answer = await knock({ ...foreign, cookie: '__Host-stadttor=whatever; __Host-stadttor-amt=whatever' }, {}, '/auth/answer/bundid');
    expect([answer.status, answer.headers['location'], answer.headers['set-cookie']]).toEqual([303, '/anmelden?fehler=ATTEMPT_UNKNOWN', undefined]);
    expect((await knock({ ...foreign, host: 'nowhere.localhost' }, {}, '/auth/answer/bundid')).status).toBe(421);
  });

  it('refuses a session whose page does not say where it comes from', async () => {
    const clerk = await hall.dueren.caseWorker();
    const host = 'dueren.localhost:8080';
    expect((await knock({ host, cookie: clerk.cookie }, NAME, '/amt/graphql')).status).toBe(403);
    expect((await knock({ host, cookie: clerk.cookie, origin: 'http://dueren.localhost:8080' }, { query: '{ staffMember { name } }' }, '/amt/graphql')).body).toContain('"name":"');
    expect((await knock({ host, cookie: clerk.cookie }, {}, '/amt/auth/logout')).status).toBe(403);
  });

  it('reads the staff\'s cookie at the desk alone', async () => {
    const clerk = await hall.dueren.caseWorker();
    const { body } = await asCitizen({ cookie: clerk.cookie });
    expect(body).toContain('"code":"dueren"');
    const who = await hall.dueren.post<{ data: { staffMember: unknown } }>('/graphql', { query: '{ staffMember { name } }' }, { cookie: clerk.cookie });
    expect(who.data.data.staffMember).toBeNull();
  });

  it('closes for a town that was suspended, and for that town alone', async () => {
    await hall.look(`UPDATE platform.tenant SET status = 'suspended' WHERE code = 'frohburg'`);
    await hall.look(`SELECT pg_notify('stadttor_tenant', $1)`, [hall.town('frohburg').tenant.id]);
    const host = 'frohburg.localhost';
    for (let waited = 0; waited < 50 && (await knock({ host })).status !== 421; waited += 1) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await knock({ host })).status).toBe(421);
    expect((await asCitizen()).status).toBe(200);
  });

  it('takes a hundred kilobytes and not more', async () => {
    const { status } = await asCitizen().then(() => knock({ host: 'dueren.localhost' }, { query: `{ town { code } } #${'x'.repeat(101 * 1024)}` }));
    expect(status).toBe(413);
  });
});
