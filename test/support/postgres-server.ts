import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { startPostgres } from '../../apps/cli/start/embedded-postgres.mjs';

/** A throw-away server for one test run. */
export interface TestServer {
  /** Superuser address of the maintenance database. */
  readonly url: string;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
}

/**
 * Starts a server of its own for this run: free port, no fsync, data below `.stadttor/test`.
 * Servers whose run was killed are swept away first, so that nothing piles up.
 */
export async function startTestServer(root: string): Promise<TestServer> {
  const folder = join(root, '.stadttor', 'test');
  await sweep(root, folder);

  const dir = join(folder, `postgres-${randomBytes(4).toString('hex')}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'owner'), String(process.pid));
  const server = await startPostgres({ root, dir, fsync: false });

  return {
    url: server.url,
    remove: async () => {
      await server.stop();
      for (const path of new Set([server.dir, dir])) rmSync(path, { recursive: true, force: true });
    },
  };
}

async function sweep(root: string, folder: string): Promise<void> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('postgres-')) : [];
  for (const dir of names.map((name) => join(folder, name))) {
    if (isOwned(dir)) continue;

    // A server that still runs is taken over by starting it again; then it can be stopped in order.
    const left = await startPostgres({ root, dir, fsync: false }).catch(() => undefined);
    await left?.stop();
    for (const path of new Set([dir, ...(left && dirname(left.dir) !== folder ? [left.dir] : [])])) rmSync(path, { recursive: true, force: true });
  }
}

function isOwned(dir: string): boolean {
  const owner = join(dir, 'owner');
  if (!existsSync(owner)) return false;

  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
