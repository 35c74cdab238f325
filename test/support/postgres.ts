import { randomBytes } from 'node:crypto';

import pg from 'pg';

/** A database of one suite. */
export interface TestDatabase {
  readonly name: string;
  /** Superuser address: a login that may create roles and schemas, like `DATABASE_URL`. */
  readonly url: string;
  drop(): Promise<void>;
}

const templateLock = 7_283_114;

/** Superuser address of the run's server, made by the global set-up. @throws when the suite's Jest project lacks it. */
export function serverUrl(): string {
  const url = process.env['STADTTOR_TEST_POSTGRES'];
  if (!url) throw new Error('this Jest project needs globalSetup test/support/postgres-global-setup.mjs');
  return url;
}

const addressOf = (database: string): string => {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.toString();
};

/**
 * A fresh database for a suite: empty, or a copy of a template, which takes a few dozen milliseconds however much it holds.
 * @param template name given to {@link ensureTemplate}
 */
export async function createTestDatabase(template = 'template1'): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${quoted(template)}`));

  return {
    name,
    url: addressOf(name),
    drop: async () => void (await asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))),
  };
}

/**
 * Makes a template once per run, whichever suite asks first; the others wait.
 * @param prepare fills the database and leaves no connection to it open
 */
export async function ensureTemplate(name: string, prepare: (url: string) => Promise<void>): Promise<void> {
  await asAdmin(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (rowCount) return;

    await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${quoted(name)}`);
    await prepare(addressOf(name));
    await client.query(`ALTER DATABASE ${quoted(name)} IS_TEMPLATE true`);
  });
}

/** The lock goes with the connection. */
async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addressOf('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function quoted(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`not a database name: ${name}`);
  return `"${name}"`;
}
