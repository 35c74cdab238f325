import type { QueryRunner } from 'typeorm';

/** What one tenant table is, apart from what all of them are. */
export interface TenantTable {
  readonly name: string;
  /** Column definitions without `tenant_id`: `id uuid NOT NULL`. */
  readonly columns: readonly string[];
  /** Without `tenant_id`, which always comes first. */
  readonly primaryKey: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
  /** What the application may do; reading is always allowed. An append-only table has `['INSERT']`. */
  readonly may: readonly ('INSERT' | 'UPDATE' | 'DELETE')[];
  /** The restrictive policy's roles; all of them, unless a narrow search function owns an exception. */
  readonly policyFor?: string;
}

const TENANT_CONDITION = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/**
 * Creates a table of one town's data: the tenant is part of every key, row-level security is forced, and a restrictive policy
 * stands beside the permissive one, so that a careless later policy can not open the table.
 */
export async function createTenantTable(runner: QueryRunner, table: TenantTable): Promise<void> {
  const { name } = table;
  const columns = ['tenant_id uuid NOT NULL', ...table.columns, `PRIMARY KEY (${withTenantFirst(table.primaryKey)})`];
  await runner.query(`CREATE TABLE ${name} (${columns.join(', ')})`);
  for (const unique of table.unique ?? []) {
    await runner.query(`ALTER TABLE ${name} ADD CONSTRAINT ${name}_${unique.join('_')}_key UNIQUE (${withTenantFirst(unique)})`);
  }
  for (const index of table.indexes ?? []) {
    await runner.query(`CREATE INDEX ${name}_${index.map(bare).join('_')}_idx ON ${name} (${withTenantFirst(index)})`);
  }
  await runner.query(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY ${name}_open ON ${name} AS PERMISSIVE FOR ALL USING (true) WITH CHECK (true)`);
  await runner.query(
    `CREATE POLICY ${name}_tenant ON ${name} AS RESTRICTIVE FOR ALL TO ${table.policyFor ?? 'PUBLIC'} USING (${TENANT_CONDITION}) WITH CHECK (${TENANT_CONDITION})`,
  );
  await runner.query(`GRANT ${['SELECT', ...table.may].join(', ')} ON ${name} TO stadttor_app`);
  await runner.query(`GRANT SELECT ON ${name} TO stadttor_reader`);
}

/** A foreign key inside one town, in a statement of its own (a cluster wants the tables distributed before). */
export async function addTenantForeignKey(runner: QueryRunner, from: string, columns: readonly string[], to: string, target: readonly string[] = ['id']): Promise<void> {
  await runner.query(
    `ALTER TABLE ${from} ADD CONSTRAINT ${from}_${columns.join('_')}_fkey FOREIGN KEY (${withTenantFirst(columns)}) REFERENCES ${to} (${withTenantFirst(target)})`,
  );
}

const withTenantFirst = (columns: readonly string[]): string => ['tenant_id', ...columns].join(', ');
const bare = (column: string): string => column.split(' ')[0]!;
