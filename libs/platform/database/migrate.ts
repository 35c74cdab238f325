import pg from 'pg';
import { DataSource } from 'typeorm';
import type { MigrationInterface } from 'typeorm';
import { checkCatalog } from './catalog-rules.js';
import type { CatalogFinding } from './catalog-rules.js';
import { prepareDatabase } from './roles.js';
import type { DatabaseLogins } from './roles.js';

export type Migration = new () => MigrationInterface;

export interface MigrationReport {
  readonly ran: readonly string[];
  readonly findings: readonly CatalogFinding[];
}

/**
 * Prepares roles and schemas, runs what has not run yet as the owner of the schema, and checks the rules of isolation.
 * @param databaseUrl a login that may create roles and schemas.
 */
export async function migrate(databaseUrl: string, logins: DatabaseLogins, migrations: readonly Migration[]): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await prepareDatabase(client, logins);
  } finally {
    await client.end();
  }
  return runAsOwner(databaseUrl, migrations);
}

async function runAsOwner(databaseUrl: string, migrations: readonly Migration[]): Promise<MigrationReport> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    schema: 'stadttor',
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolSize: 1,
    extra: { options: '-c role=stadttor_owner -c search_path=stadttor,platform,public -c lock_timeout=2s' },
  });
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    // A process asks whether its own migrations have run before it says that it is ready.
    await dataSource.query('GRANT SELECT ON stadttor.migration TO stadttor_app');
    const findings = await checkCatalog((sql) => dataSource.query(sql));
    return { ran: ran.map((migration) => migration.name), findings };
  } finally {
    await dataSource.destroy();
  }
}
