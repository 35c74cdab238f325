import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { checkCatalog } from '#platform/database';
import { TenantRegistry } from '#engines/tenancy';
import { allMigrations } from '#composition';

/** Asked by the front door and by whoever operates: database, migrations, rules of isolation. */
export async function notReady(app: INestApplicationContext): Promise<string[]> {
  const missing: string[] = [];
  const dataSource = app.get(DataSource);
  const [ran] = await dataSource.query<{ count: number }[]>('SELECT count(*)::int AS count FROM stadttor.migration');
  if ((ran?.count ?? 0) < (await allMigrations()).length) missing.push('migrations');
  if (app.get(TenantRegistry).all().length === 0) missing.push('tenants');
  return missing;
}

/** @throws when the catalog breaks a rule of isolation: then nothing may be served. */
export async function refuseBadCatalog(app: INestApplicationContext): Promise<void> {
  const dataSource = app.get(DataSource);
  const findings = await checkCatalog((sql) => dataSource.query(sql));
  if (findings.length > 0) throw new Error(`the database breaks rules of isolation: ${findings.map(({ rule, object }) => `${rule} (${object})`).join(', ')}`);
}
