import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { dataFolder } from './house.mjs';
import { asideDir } from './postgres-place.mjs';
import { findServer, waitUntilGone } from './postgres-process.mjs';
import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

/** What the platform puts into DATA_DIR; a folder of the operator's own may hold other things. */
const written = ['secrets', 'files', 'mail', 'letters', 'bank', 'login', 'prepared'];

/**
 * Deletes all data of this installation: database, files, mails, keys.
 * @throws Problem with DATABASE_URL: keys without their database, or a database without its keys, would be of no use
 */
export async function reset(root, stateDir) {
  if (process.env.DATABASE_URL) throw new Problem(problems.resetForeign);

  const postgres = join(stateDir, 'postgres');
  for (const dir of [postgres, ...(process.getuid?.() === 0 ? [asideDir(root, postgres)] : [])]) {
    await stopLeftover(join(dir, 'data'));
    rmSync(dir, { recursive: true, force: true });
  }

  for (const name of ['logs', 'cache', 'WHERE.md']) rmSync(join(stateDir, name), { recursive: true, force: true });
  for (const name of written) rmSync(join(dataFolder(root), name), { recursive: true, force: true });
}

/** A server that a killed start left must not write into what is deleted. */
async function stopLeftover(data) {
  const server = findServer(data);
  if (!server) return;

  process.kill(server.pid, 'SIGQUIT');
  await waitUntilGone(server.pid, 10_000);
}
