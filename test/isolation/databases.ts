import pg from 'pg';
import { asLogin, databaseLogins } from '#platform/database';
import type { DatabaseLogins } from '#platform/database';
import type { TownHall } from '../support/town-hall.js';

const TEMPLATE = 'stadttor_template';

/** A connection under one of the applications' logins, as an intruder in that process would have it. */
export async function connectAs(hall: TownHall, login: keyof DatabaseLogins): Promise<pg.Client> {
  const logins = databaseLogins(hall.environment.DATA_DIR, TEMPLATE);
  const client = new pg.Client({ connectionString: asLogin(hall.databaseUrl, logins[login]) });
  await client.connect();
  return client;
}

/** Runs statements in the name of a town, or of none, and takes them back. */
export async function inTown<T>(client: pg.Client, tenantId: string | undefined, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    if (tenantId) await client.query(`SET LOCAL app.tenant_id = '${tenantId}'`);
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

/** What a statement came to: its count of rows, or the code of its refusal. */
export async function attempt(client: pg.Client, sql: string, parameters: unknown[] = []): Promise<number | string> {
  await client.query('SAVEPOINT attempt');
  try {
    const { rowCount } = await client.query(sql, parameters);
    return rowCount ?? 0;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
    return (error as { code?: string }).code ?? 'unknown';
  }
}

/** Names of all tables that hold a tenant's data. */
export async function tenantTables(hall: TownHall): Promise<string[]> {
  const rows = await hall.look<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
     WHERE c.relnamespace = 'stadttor'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
