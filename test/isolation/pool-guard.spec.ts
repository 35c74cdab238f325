import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

type Abandon = (hall: TownHall) => Promise<void>;

async function beginIn(hall: TownHall) {
  const runner = hall.app.get(DataSource).createQueryRunner();
  await runner.connect();
  await runner.query('BEGIN');
  await runner.query(`SET LOCAL app.tenant_id = '${hall.dueren.tenant.id}'`);
  return runner;
}

/** Ways in which a transaction of Düren is left behind in the pool. */
const WAYS: readonly [what: string, abandon: Abandon][] = [
  ['is given back without an end', async (hall) => (await beginIn(hall)).release()],
  [
    'is left after a failed statement',
    async (hall) => {
      const runner = await beginIn(hall);
      await runner.query('SELECT 1 / 0').catch(() => undefined);
      await runner.release();
    },
  ],
  [
    'is left by code that throws',
    async (hall) => {
      const runner = await beginIn(hall);
      await Promise.reject(new Error('a bug')).catch(() => undefined).finally(() => runner.release());
    },
  ],
];

const dogs = (hall: TownHall): Promise<unknown[]> => hall.app.get(DataSource).query('SELECT 1 FROM stadttor.case_file');

async function withDog(guardPool: boolean, logLines: string[] = []): Promise<TownHall> {
  const hall = await townHall({ on: '2027-01-04', pool: 2, guardPool, logLines });
  await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
  return hall;
}

describe('a connection that comes back inside a transaction', () => {
  it.each(WAYS)('shows nothing to the next when it %s', async (_what, abandon) => {
    const logLines: string[] = [];
    const hall = await withDog(true, logLines);
    try {
      for (let round = 0; round < 6; round += 1) {
        await abandon(hall);
        expect(await Promise.all([dogs(hall), dogs(hall)])).toEqual([[], []]);
      }
      expect(logLines.filter((line) => line.includes('connection came back inside a transaction'))).toHaveLength(6);
    } finally {
      await hall.close();
    }
  });

  it('shows the dogs of Düren to anybody when nobody guards the pool: the control', async () => {
    const hall = await withDog(false);
    try {
      for (let round = 0; round < 2; round += 1) await (await beginIn(hall)).release();
      const [one, two] = await Promise.all([dogs(hall), dogs(hall)]);
      expect(one.length + two.length).toBeGreaterThan(0);
    } finally {
      await hall.close();
    }
  });
});

describe('a busy gateway with two connections', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await withDog(true);
    await hall.look(`UPDATE stadttor.staff_member SET departments = '{taxes}' WHERE tenant_id = $1`, [hall.dillingen.tenant.id]);
  });

  afterAll(() => hall.close());

  it('mixes no towns while transactions time out and are thrown away', async () => {
    const [here, there] = [await hall.dueren.caseWorker(), await hall.dillingen.caseWorker()];
    const disturb = async (): Promise<void> => {
      const work = hall.database.withTenant({ tenantId: hall.dueren.tenant.id }, 'write', async (tx) => {
        await tx.sql(`SELECT set_config('statement_timeout', '5ms', true), pg_sleep(0) WHERE $1::uuid IS NOT NULL`);
        await tx.sql('SELECT pg_sleep(0.05) WHERE $1::uuid IS NOT NULL');
      });
      await expect(work).rejects.toMatchObject({ code: '57014' });
    };
    const rounds = Array.from({ length: 40 }, async (_, round) => {
      await sleep(round % 7);
      if (round % 5 === 0) await disturb();
      return [await here.inbox('ALL'), await there.inbox('ALL')].map(({ totalCount }) => totalCount);
    });
    expect(new Set((await Promise.all(rounds)).map(String))).toEqual(new Set(['1,0']));
  });
});
