import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The server that still runs on these data, left by a start that was killed.
 * A `postmaster.pid` whose number belongs to no server of these data is removed: the machine may have given it to someone else.
 * @param {string} data
 * @returns {{ pid: number, port: number } | undefined}
 */
export function findServer(data) {
  const { pid, port, status } = readLock(data);
  if (!pid) return undefined;
  if (isAlive(pid) && commandOf(pid).includes(data)) return status === 'ready' ? { pid, port } : stopHard(pid, data);

  rmSync(join(data, 'postmaster.pid'), { force: true });
  return undefined;
}

/** One that is neither up nor gone is of no use. */
function stopHard(pid, data) {
  process.kill(pid, 'SIGQUIT');
  const end = Date.now() + 10_000;
  while (isAlive(pid) && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** Lines of postmaster.pid: process, data folder, start, port, socket folder, address, shared memory, state. */
function readLock(data) {
  const file = join(data, 'postmaster.pid');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return { pid: Number(lines[0] ?? 0), port: Number(lines[3] ?? 0), status: lines[7]?.trim() };
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isZombie(pid) {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && / Z /.test(readFileSync(file, 'utf8').replace(/^.*\)/, ''));
}

/** Command line of a process, empty when it is gone. @param {number} pid */
export function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** @returns {Promise<boolean>} false when it died or the time is over */
export async function waitUntilReady(data, pid, milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    const lock = readLock(data);
    if (lock.pid === pid && lock.status === 'ready') return true;
    if (!isAlive(pid)) return false;
    await sleep(20);
  }
  return false;
}

/** @returns {Promise<boolean>} false when it is still there after that time */
export async function waitUntilGone(pid, milliseconds) {
  const end = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}
