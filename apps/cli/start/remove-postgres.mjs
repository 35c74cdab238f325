import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { asideDir } from './postgres-place.mjs';
import { findServer, waitUntilGone } from './postgres-process.mjs';

/**
 * Removes the data of an embedded server wherever they lie; one that a killed start left running is ended first,
 * so that it does not write into what is deleted.
 * @param {string} root the project's folder
 * @param {string} dir folder given to startPostgres
 */
export async function removePostgres(root, dir) {
  for (const place of [dir, ...(process.getuid?.() === 0 ? [asideDir(root, dir)] : [])]) {
    const server = findServer(join(place, 'data'));
    if (server) {
      process.kill(server.pid, 'SIGQUIT');
      await waitUntilGone(server.pid, 10_000);
    }
    rmSync(place, { recursive: true, force: true });
  }
}
