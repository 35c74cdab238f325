import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { dataFolder } from './house.mjs';
import { Problem } from './problem.mjs';
import { removePostgres } from './remove-postgres.mjs';
import { problems } from './texts/de.mjs';

/** What the platform puts into DATA_DIR; a folder of the operator's own may hold other things. */
const written = ['secrets', 'files', 'mail', 'letters', 'bank', 'login', 'bundid', 'prepared'];

/**
 * Deletes all data of this installation: database, files, mails, keys.
 * @throws Problem with DATABASE_URL: keys without their database, or a database without its keys, would be of no use
 */
export async function reset(root, stateDir) {
  if (process.env.DATABASE_URL) throw new Problem(problems.resetForeign);

  await removePostgres(root, join(stateDir, 'postgres'));
  for (const name of ['logs', 'cache', 'WHERE.md']) rmSync(join(stateDir, name), { recursive: true, force: true });
  for (const name of written) rmSync(join(dataFolder(root), name), { recursive: true, force: true });
}
