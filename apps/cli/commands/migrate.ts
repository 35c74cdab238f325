import pg from 'pg';
import { allMigrations, allQueues } from '#composition';
import { databaseLogins, migrate } from '#platform/database';
import { ensureQueues } from '#platform/jobs';
import { PublishLibrary } from '#engines/catalogue';
import { cliEnvironment, CliProblem, say, withApp } from '../app-context.js';

/** `stadttor migrate`: roles, schema, queues, and the standard services of this release. */
export async function migrateCommand(): Promise<void> {
  const environment = cliEnvironment();
  const { DATABASE_URL, DATA_DIR } = environment;
  const logins = databaseLogins(DATA_DIR, new URL(DATABASE_URL).pathname.slice(1));
  const report = await migrate(DATABASE_URL, logins, await allMigrations());
  if (report.findings.length > 0) {
    throw new CliProblem(report.findings.map(({ rule, object }) => `the database breaks a rule of isolation: ${rule} (${object})`).join('\n'));
  }

  await makeQueues(DATABASE_URL);
  const published = await withApp((app) => app.get(PublishLibrary, { strict: false }).execute());
  say(`${report.ran.length} migrations, ${published.length} services published`);
}

async function makeQueues(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c role=stadttor_owner' });
  await client.connect();
  try {
    await ensureQueues((sql, parameters) => client.query(sql, parameters), await allQueues());
  } finally {
    await client.end();
  }
}
