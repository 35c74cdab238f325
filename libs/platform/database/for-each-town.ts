import type { QueryRunner } from 'typeorm';
import { isId } from '#kernel';

/** Moves rows in a migration, town by town: row-level security binds the owner of the tables, too. */
export async function forEachTown(runner: QueryRunner, work: (tenantId: string) => Promise<void>): Promise<void> {
  const towns = (await runner.query('SELECT id FROM platform.tenant ORDER BY id')) as { readonly id: string }[];
  for (const { id } of towns.filter((town) => isId(town.id))) {
    await runner.query(`SET LOCAL app.tenant_id = '${id}'`);
    await work(id);
  }
}
