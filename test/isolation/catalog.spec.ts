import { checkCatalog } from '#platform/database';
import { refuseBadCatalog } from '../../apps/gateway/readiness.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const GOOD = `CREATE TABLE planted (tenant_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (tenant_id, id));
  ALTER TABLE planted ENABLE ROW LEVEL SECURITY; ALTER TABLE planted FORCE ROW LEVEL SECURITY;`;
const ONE_TENANT = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
const GUARDED = `${GOOD} CREATE POLICY a ON planted AS RESTRICTIVE USING (${ONE_TENANT}) WITH CHECK (${ONE_TENANT});`;

/** What somebody might plant, and the only thing that the rules then say. */
const PLANTED: readonly [what: string, sql: string, rule: string, object: string][] = [
  ['a table without row-level security', GUARDED.replace('ALTER TABLE planted ENABLE ROW LEVEL SECURITY;', ''), 'row-level-security-forced', 'planted'],
  ['a table whose owner is not bound', GUARDED.replace('ALTER TABLE planted FORCE ROW LEVEL SECURITY;', ''), 'row-level-security-forced', 'planted'],
  ['a table without a tenant', 'CREATE TABLE planted (id uuid PRIMARY KEY)', 'table-has-tenant', 'planted'],
  ['a materialised view', 'CREATE MATERIALIZED VIEW planted AS SELECT tenant_id, reference FROM case_file', 'table-has-tenant', 'planted'],
  ['a policy that only permits', `${GOOD} CREATE POLICY a ON planted USING (${ONE_TENANT}) WITH CHECK (${ONE_TENANT})`, 'policies-restrict', 'planted'],
  ['a policy for reading alone', `${GOOD} CREATE POLICY a ON planted AS RESTRICTIVE FOR SELECT USING (${ONE_TENANT})`, 'policies-restrict', 'planted'],
  ['a policy that checks nothing new', `${GOOD} CREATE POLICY a ON planted AS RESTRICTIVE USING (${ONE_TENANT}) WITH CHECK (true)`, 'policies-restrict', 'planted'],
  ['a policy with a way round', `${GOOD} CREATE POLICY a ON planted AS RESTRICTIVE USING (${ONE_TENANT} OR true) WITH CHECK (${ONE_TENANT})`, 'policies-restrict', 'planted'],
  ['a policy for one role', `${GOOD} CREATE POLICY a ON planted AS RESTRICTIVE TO stadttor_reader USING (${ONE_TENANT}) WITH CHECK (${ONE_TENANT})`, 'policies-restrict', 'planted'],
  ['a unique key over all towns', `${GUARDED} CREATE UNIQUE INDEX planted_key ON planted (id)`, 'unique-key-has-tenant', 'planted_key'],
  ['a key with the tenant last', `${GUARDED} CREATE INDEX planted_key ON planted (id, tenant_id)`, 'unique-key-has-tenant', 'planted_key'],
  [
    'a foreign key over all towns',
    `${GUARDED} ALTER TABLE planted ADD other uuid; ALTER TABLE planted ADD UNIQUE (tenant_id, id); ALTER TABLE planted ADD CONSTRAINT planted_fk FOREIGN KEY (other, tenant_id) REFERENCES planted (id, tenant_id)`,
    'foreign-key-has-tenant',
    'planted_fk',
  ],
  ['a view with its owner\'s rights', 'CREATE VIEW planted AS SELECT * FROM case_file', 'views-run-as-invoker', 'planted'],
  ['a function with its owner\'s rights', `CREATE FUNCTION planted() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'`, 'definer-functions-listed', 'planted'],
];

const REMOVE = `DROP TABLE IF EXISTS planted; ALTER TABLE case_file DROP CONSTRAINT IF EXISTS planted_target`;

describe('the rules of the catalog', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall();
  });

  afterAll(() => hall.close());

  const asOwner = (sql: string): Promise<unknown> => hall.look(`SET ROLE stadttor_owner; SET search_path = stadttor; ${sql}`);
  const findings = () => checkCatalog((sql) => hall.look(sql));

  async function remove(sql: string): Promise<void> {
    if (sql.includes('MATERIALIZED')) await asOwner('DROP MATERIALIZED VIEW planted');
    else if (sql.startsWith('CREATE VIEW')) await asOwner('DROP VIEW planted');
    else if (sql.startsWith('CREATE FUNCTION')) await asOwner('DROP FUNCTION planted()');
    else await asOwner(REMOVE);
  }

  it('hold on the migrated database, within a second', async () => {
    const begin = Date.now();
    expect(await findings()).toEqual([]);
    expect(Date.now() - begin).toBeLessThan(1000);
    await expect(refuseBadCatalog(hall.app)).resolves.toBeUndefined();
  });

  it.each(PLANTED)('find %s, and no gateway starts with it', async (_what, sql, rule, object) => {
    try {
      await asOwner(sql);
      expect(await findings()).toEqual([{ rule, object }]);
      await expect(refuseBadCatalog(hall.app)).rejects.toThrow(`${rule} (${object})`);
    } finally {
      await remove(sql);
    }
    expect(await findings()).toEqual([]);
  });

  it('find a table that the application owns', async () => {
    await hall.look(`${GUARDED.replaceAll('planted', 'stadttor.planted')} ALTER TABLE stadttor.planted OWNER TO postgres`);
    expect(await findings()).toEqual([{ rule: 'application-owns-nothing', object: 'planted' }]);
    await hall.look('DROP TABLE stadttor.planted');
  });

  it('are quiet about a table that keeps them', async () => {
    await asOwner(GUARDED);
    expect(await findings()).toEqual([]);
    await asOwner(REMOVE);
  });
});
