import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFileSync, chownSync, closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { readText, writeText } from './files.mjs';
import { freePorts, isFree } from './ports.mjs';
import { nativeFolder, postgresEnvironment, postgresVersion } from './postgres-binaries.mjs';
import { placeOf } from './postgres-place.mjs';
import { findServer, isAlive, waitUntilGone, waitUntilReady } from './postgres-process.mjs';
import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

/**
 * Starts the PostgreSQL that came with npm on a port of the loopback address, or takes over the one that a killed start left.
 * The folder holds `data`, `port`, `password` (superuser `postgres`) and `log`.
 *
 * @param {{ root: string, dir: string, fsync?: boolean, database?: string }} options
 *   root: the project's folder; dir: where data lie; fsync: false only for throw-away data; database: made at first start
 * @returns {Promise<import('./embedded-postgres.d.mts').RunningPostgres>}
 * @throws Problem with one clear sentence
 */
export async function startPostgres({ root, dir: wished, fsync = true, database = 'stadttor' }) {
  const place = placeOf({ root, dir: wished, native: nativeFolder(root) });
  const version = postgresVersion(place.native, place.identity);
  const data = join(place.dir, 'data');
  mkdirSync(place.dir, { recursive: true });

  const initialised = initialise(place, data, database, fsync);
  const left = findServer(data);
  const port = left?.port ?? (await choosePort(place.dir));
  const pid = left?.pid ?? (await launch(place, data, port, fsync));

  const url = `postgresql://postgres:${readText(join(place.dir, 'password'))}@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    if (isAlive(pid)) process.kill(pid, 'SIGINT');
    await waitUntilGone(pid, 15_000);
  };
  return { url, port, pid, version, dir: place.dir, moved: place.moved, initialised, reused: Boolean(left), stop };
}

/** Makes the cluster beside its place and moves it in whole, so that a killed first start leaves nothing half. */
function initialise(place, data, database, fsync) {
  if (existsSync(data)) {
    refuseForeign(data, place.identity);
    return false;
  }

  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const password = join(place.dir, 'password');
  writeText(password, randomBytes(24).toString('hex'), 0o600);
  for (const path of 'uid' in place.identity ? [fresh, password] : []) chownSync(path, place.identity.uid, place.identity.gid);

  run(place, 'initdb', [
    '-D', fresh, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${password}`, '--locale=C', '--encoding=UTF8', '--no-instructions',
    ...(fsync ? [] : ['--no-sync']),
  ]);
  run(place, 'postgres', ['--single', '-D', fresh, '-F', 'postgres'], `CREATE DATABASE "${database}";\n`);
  renameSync(fresh, data);
  return true;
}

function run(place, program, args, input = '') {
  const options = { cwd: '/', encoding: 'utf8', env: postgresEnvironment(place.native), input, ...place.identity };
  const done = spawnSync(join(place.native, 'bin', program), args, options);
  if (done.status === 0) return;

  const log = join(place.dir, 'log');
  appendFileSync(log, `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}\n`);
  throw new Problem(/could not look up effective user ID/.test(done.stderr) ? problems.namelessUser(process.getuid()) : problems.postgresFailed(log));
}

function refuseForeign(data, identity) {
  const runner = 'uid' in identity ? identity.uid : process.getuid();
  if (statSync(data).uid !== runner) throw new Problem(problems.foreignFolder(data));
}

/** The port of the last time, so that a noted address stays right; another one if somebody has taken it. */
async function choosePort(dir) {
  const kept = Number(readText(join(dir, 'port')));
  const port = kept && (await isFree(kept, '127.0.0.1')) ? kept : (await freePorts(1))[0];
  writeText(join(dir, 'port'), String(port));
  return port;
}

async function launch(place, data, port, fsync) {
  const log = join(place.dir, 'log');
  const output = openSync(log, 'a');
  const child = spawn(join(place.native, 'bin', 'postgres'), ['-D', data, ...settings(port, fsync)], {
    cwd: '/',
    detached: true, // Ctrl-C reaches the whole terminal group; the database must outlive its clients
    stdio: ['ignore', output, output],
    env: postgresEnvironment(place.native),
    ...place.identity,
  });
  closeSync(output);
  child.once('error', () => {});
  child.unref();

  if (!child.pid || !(await waitUntilReady(data, child.pid, 60_000))) throw new Problem(problems.postgresFailed(log));
  return child.pid;
}

const settings = (port, fsync) => Object.entries({
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  max_connections: 200,
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
}).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
