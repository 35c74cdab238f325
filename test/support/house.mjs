import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { isFree } from '../../apps/cli/start/ports.mjs';
import { removePostgres } from '../../apps/cli/start/remove-postgres.mjs';
import { abandonedFolders, makeOwnFolder } from './own-folder.mjs';

const patienceMs = 180_000;

/**
 * Starts gateway, worker, sites, bank and front door on a free port with data of their own.
 * @param {string} [root] the project's folder
 * @param {number} [wanted] this port, if nobody listens there
 * @returns {Promise<import('./house.d.mts').TestHouse>}
 * @throws with all that the start has printed when it does not become ready
 */
export async function startHouse(root = process.cwd(), wanted = 0) {
  for (const home of abandonedFolders(root, 'house')) await removeHome(root, home);

  const home = makeOwnFolder(root, 'house');
  const port = wanted && (await isFree(wanted, '127.0.0.1')) ? wanted : await freePort();
  const child = launch(root, home, port);
  await becomesReady(child);

  const remove = async () => {
    await ends(child);
    await removeHome(root, home);
  };
  return { port, origin: `http://localhost:${port}`, home, remove };
}

/** Ends with us, however we end. */
function launch(root, home, port) {
  const { NODE_OPTIONS: _flagsOfJest, DATABASE_URL: _foreign, DATA_DIR: _others, ...env } = process.env;
  const start = join(root, 'apps', 'cli', 'start');
  return spawn(process.execPath, ['--import', pathToFileURL(join(start, 'watch-parent.mjs')).href, join(start, 'start.mjs')], {
    cwd: root,
    env: { ...env, NODE_ENV: 'development', PORT: String(port), STADTTOR_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

async function removeHome(root, home) {
  await removePostgres(root, join(home, 'postgres'));
  rmSync(home, { recursive: true, force: true });
}

function becomesReady(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why) => reject(new Error(`the house did not start (${why}):\n${printed}`));
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      fail('time is over');
    }, patienceMs);

    const read = (chunk) => {
      printed += chunk;
      if (!/^Stadttor ist bereit: /m.test(printed)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`exit ${code}`);
    });
  });
}

async function ends(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;

  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
