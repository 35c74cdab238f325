import { WALL_CLOCK } from '#platform/clock';
import { hashToken } from '#platform/crypto';
import type { Clock } from '#kernel';
import { Sessions } from '#engines/identity';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a session of staff', () => {
  let hall: TownHall;
  let real: Date;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterAll(() => hall.close());

  beforeEach(() => {
    real = new Date('2026-11-21T10:00:00Z');
    jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(real));
  });
  afterEach(() => jest.restoreAllMocks());

  const pass = (milliseconds: number): void => void (real = new Date(real.getTime() + milliseconds));

  async function whoIs(cookie: string): Promise<string | undefined> {
    const { staffMember } = await hall.dueren.ask<{ staffMember: { name: string } | null }>('{ staffMember { name } }', {}, { cookie, staff: true });
    return staffMember?.name;
  }

  it('ends after half an hour without a sign of life', async () => {
    const { cookie } = await hall.dueren.caseWorker('dueren-tax-1');
    pass(29 * MINUTE);
    expect(await whoIs(cookie)).toBe('Miriam Kallrath');
    pass(29 * MINUTE);
    expect(await whoIs(cookie)).toBe('Miriam Kallrath');
    pass(30 * MINUTE);
    expect(await whoIs(cookie)).toBeUndefined();
  });

  it('ends after eight hours, however busy', async () => {
    const { cookie } = await hall.dueren.caseWorker('dueren-tax-1');
    for (let minutes = 0; minutes < 460; minutes += 20) {
      pass(20 * MINUTE);
      expect(await whoIs(cookie)).toBe('Miriam Kallrath');
    }
    pass(20 * MINUTE);
    expect(await whoIs(cookie)).toBeUndefined();
  });

  it('goes by real time: moving the demo clock signs nobody out', async () => {
    const { cookie } = await hall.dueren.caseWorker('dueren-tax-1');
    hall.turnTo('2028-06-01');
    expect(await whoIs(cookie)).toBe('Miriam Kallrath');
    hall.turnTo('2027-01-04');
  });

  it('is worth nothing to whoever reads the database', async () => {
    const { cookie } = await hall.dueren.caseWorker('dueren-tax-1');
    const token = cookie.split('=')[1]!;
    expect(token).toHaveLength(43);
    const rows = await hall.look<{ token_hash: Buffer }>('SELECT token_hash FROM stadttor.session');
    expect(rows.map((row) => row.token_hash.toString('hex'))).toContain(hashToken(token).toString('hex'));
    for (const row of rows) {
      expect(await whoIs(`__Host-stadttor-amt=${row.token_hash.toString('base64url')}`)).toBeUndefined();
      expect(await whoIs(`__Host-stadttor-amt=${row.token_hash.toString('hex')}`)).toBeUndefined();
    }
  });

  it('ends when the person leaves the list of the town, at once', async () => {
    const { cookie } = await hall.dueren.caseWorker('dueren-tax-2');
    await hall.look(`UPDATE stadttor.staff_member SET active = false WHERE subject = 'dueren-tax-2'`);
    expect(await whoIs(cookie)).toBeUndefined();
    await hall.look(`UPDATE stadttor.staff_member SET active = true WHERE subject = 'dueren-tax-2'`);
  });

  it('changes its rights with the list, at once', async () => {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    await hall.look(`UPDATE stadttor.staff_member SET departments = '{}' WHERE subject = 'dueren-tax-1'`);
    const { staffMember } = await clerk.ask<{ staffMember: { departments: string[] } }>('{ staffMember { departments } }');
    expect(staffMember.departments).toEqual([]);
    await hall.look(`UPDATE stadttor.staff_member SET departments = '{taxes}' WHERE subject = 'dueren-tax-1'`);
  });

  it('ends with the sign-out, for this browser alone', async () => {
    const [one, other] = [await hall.dueren.caseWorker('dueren-tax-1'), await hall.dueren.caseWorker('dueren-tax-1')];
    const answer = await hall.dueren.post('/amt/auth/logout', {}, { cookie: one.cookie });
    expect([answer.status, answer.headers['location']]).toEqual([303, '/amt/anmelden']);
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-stadttor-amt=; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=0$/);
    expect(await whoIs(one.cookie)).toBeUndefined();
    expect(await whoIs(other.cookie)).toBe('Miriam Kallrath');
  });

  it('is swept away when it is over', async () => {
    await hall.dueren.caseWorker('dueren-tax-1');
    pass(9 * HOUR);
    await hall.database.withTenant({ tenantId: hall.dueren.tenant.id }, 'write', (tx) => hall.app.get(Sessions).purge(tx));
    const left = await hall.look('SELECT 1 FROM stadttor.session WHERE tenant_id = $1', [hall.dueren.tenant.id]);
    expect(left).toEqual([]);
  });
});
