import { TenantContextError } from '#platform/database';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

describe('the door to a transaction', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall();
  });

  afterAll(() => hall.close());

  const dueren = () => ({ tenantId: hall.dueren.tenant.id });
  const dillingen = () => ({ tenantId: hall.dillingen.tenant.id });
  const read = () => hall.database.beginReads();

  it('refuses another town inside a transaction', async () => {
    const work = hall.database.withTenant(dueren(), 'write', () => hall.database.withTenant(dillingen(), 'read', async () => 'seen'));
    await expect(work).rejects.toThrow(TenantContextError);
  });

  it('refuses another town inside the reads of one operation', async () => {
    const reads = read();
    const work = hall.database.inReads(reads, async () => {
      await hall.database.withTenant(dueren(), 'read', async () => undefined);
      return hall.database.withTenant(dillingen(), 'read', async () => 'seen');
    });
    await expect(work).rejects.toThrow('two towns');
    await reads.end();
  });

  it('refuses a write inside a read', async () => {
    const work = hall.database.withTenant(dueren(), 'read', () => hall.database.withTenant(dueren(), 'write', async () => 'written'));
    await expect(work).rejects.toThrow(TenantContextError);
  });

  it('refuses a call to the outside inside a transaction, and gives the reads back before one', async () => {
    await expect(hall.database.withTenant(dueren(), 'write', () => hall.database.beforeOutsideCall())).rejects.toThrow(TenantContextError);
    const reads = read();
    const transaction = () => hall.database.withTenant(dueren(), 'read', async (tx) => (await tx.sql<{ begun: string }>('SELECT transaction_timestamp()::text AS begun WHERE $1::uuid IS NOT NULL'))[0]!.begun);
    await hall.database.inReads(reads, async () => {
      const before = await transaction();
      await hall.database.beforeOutsideCall();
      expect(await transaction()).not.toBe(before);
    });
    await reads.end();
  });

  it('lets the database refuse what a read tries to write', async () => {
    const work = hall.database.withTenant(dueren(), 'read', (tx) => tx.sql('DELETE FROM draft WHERE tenant_id = $1'));
    await expect(work).rejects.toMatchObject({ code: '25006' });
  });

  it.each(['', 'dueren', `'; DROP TABLE case_file; --`, '00000000-0000-0000-0000-00000000000'])('takes no %j for a town', async (tenantId) => {
    await expect(hall.database.withTenant({ tenantId }, 'read', async () => 'seen')).rejects.toThrow(TenantContextError);
    await expect(hall.database.withTenant({ tenantId }, 'write', async () => 'seen')).rejects.toThrow(TenantContextError);
  });

  it('joins a command that is called by a command, and undoes both', async () => {
    const note = (tx: { sql(text: string, parameters: unknown[]): Promise<unknown[]> }) => tx.sql('UPDATE number_range SET next_number = next_number + 1 WHERE tenant_id = $1 AND code = $2 RETURNING 1', ['dog-tax']);
    const number = async () => (await hall.look<{ next_number: string }>(`SELECT next_number FROM stadttor.number_range WHERE tenant_id = $1 AND code = 'dog-tax'`, [dueren().tenantId]))[0]!.next_number;
    const before = await number();
    const work = hall.database.withTenant(dueren(), 'write', async (outer) => {
      await note(outer);
      await hall.database.withTenant(dueren(), 'write', async (inner) => expect(inner).toBe(outer));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await number()).toBe(before);
  });

  it('gives one view to all reads of an operation, and a fresh one after a change', async () => {
    const reads = read();
    const seen = () => hall.database.withTenant(dueren(), 'read', async (tx) => (await tx.sql<{ id: string }>('SELECT pg_backend_pid() AS id WHERE $1::uuid IS NOT NULL'))[0]!.id);
    await hall.database.inReads(reads, async () => expect(await seen()).toBe(await seen()));
    await reads.end();
    await expect(hall.database.inReads(reads, seen)).resolves.toBeDefined();
    await reads.end();
  });
});
