import type { Client } from 'pg';

/** The logins of the running applications, one per database; their passwords lie in a file. */
export interface DatabaseLogins {
  readonly app: DatabaseLogin;
  readonly platform: DatabaseLogin;
  readonly reader: DatabaseLogin;
}

export interface DatabaseLogin {
  readonly user: string;
  readonly password: string;
}

/** Groups without login. Nobody bypasses row-level security; the applications own nothing. */
const GROUPS = ['stadttor_owner', 'stadttor_app', 'stadttor_platform', 'stadttor_search', 'stadttor_reader'] as const;

const LIMITS: Readonly<Record<keyof DatabaseLogins, readonly string[]>> = {
  app: [`statement_timeout = '5s'`, `lock_timeout = '3s'`, `idle_in_transaction_session_timeout = '10s'`, 'search_path = stadttor, platform'],
  platform: [`statement_timeout = '5s'`, `lock_timeout = '3s'`, `idle_in_transaction_session_timeout = '10s'`, 'search_path = platform'],
  reader: [`statement_timeout = '30s'`, 'default_transaction_read_only = on', 'search_path = stadttor, platform'],
};

/**
 * Makes roles, schemas and extensions, again and again without harm. Runs as the login of `DATABASE_URL`, which may create roles
 * and schemas and is used for nothing else.
 */
export async function prepareDatabase(client: Client, logins: DatabaseLogins): Promise<void> {
  // Roles belong to the whole server: two databases that are prepared at once must not meet half-way.
  await client.query('SELECT pg_advisory_lock(727001)');
  try {
    for (const group of GROUPS) await ensureRole(client, group, 'NOLOGIN NOBYPASSRLS');
    await client.query('GRANT stadttor_owner, stadttor_search TO CURRENT_USER');
    await client.query('GRANT stadttor_search TO stadttor_owner');
    for (const kind of ['app', 'platform', 'reader'] as const) await ensureLogin(client, kind, logins[kind]);
    for (const schema of ['stadttor', 'platform', 'pgboss']) {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION stadttor_owner`);
    }
    await client.query('GRANT USAGE ON SCHEMA stadttor TO stadttor_app, stadttor_reader, stadttor_search');
    await client.query('GRANT CREATE ON SCHEMA stadttor TO stadttor_search');
    await client.query('GRANT USAGE ON SCHEMA platform TO stadttor_app, stadttor_platform, stadttor_reader, stadttor_search');
    await client.query('GRANT USAGE ON SCHEMA pgboss TO stadttor_app');
    for (const extension of ['btree_gin', 'pg_trgm', 'unaccent']) {
      await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension} WITH SCHEMA public`);
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock(727001)');
  }
}

async function ensureRole(client: Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE ROLE ${client.escapeIdentifier(name)} ${attributes}`);
}

async function ensureLogin(client: Client, kind: keyof DatabaseLogins, login: DatabaseLogin): Promise<void> {
  const user = client.escapeIdentifier(login.user);
  await ensureRole(client, login.user, 'LOGIN NOBYPASSRLS');
  await client.query(`ALTER ROLE ${user} PASSWORD ${client.escapeLiteral(login.password)}`);
  await client.query(`GRANT stadttor_${kind} TO ${user}`);
  for (const limit of LIMITS[kind]) await client.query(`ALTER ROLE ${user} SET ${limit}`);
}
