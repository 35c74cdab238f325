import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { readText, writeText } from './files.mjs';
import { commandOf, isAlive } from './postgres-process.mjs';
import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

const fileOf = (stateDir) => join(stateDir, 'run.json');

/**
 * What is running in this folder now, for a second terminal.
 * @param {string} stateDir
 * @returns {{ pid: number, house?: import('./environment.mjs').House } | undefined}
 */
export function currentRun(stateDir) {
  const text = readText(fileOf(stateDir));
  const run = text ? JSON.parse(text) : undefined;
  return run && isAlive(run.pid) && commandOf(run.pid).includes('start.mjs') ? run : undefined;
}

/** @throws Problem when this folder is already running */
export function refuseSecond(stateDir) {
  const run = currentRun(stateDir);
  if (run && run.pid !== process.pid) throw new Problem(problems.running(run.pid));
}

/** @throws Problem when this folder is already running */
export function takeLock(stateDir) {
  refuseSecond(stateDir);
  noteRun(stateDir);
}

/** Readable by the owner alone: it holds the database's password. */
export const noteRun = (stateDir, house) => writeText(fileOf(stateDir), JSON.stringify({ pid: process.pid, house }), 0o600);

export const releaseLock = (stateDir) => rmSync(fileOf(stateDir), { force: true });
