import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

/** @param {string} version @param {number} major @param {number} minor */
export function isAtLeast(version, major, minor) {
  const [has = 0, hasMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return has > major || (has === major && hasMinor >= minor);
}

/** What even the first script needs. @throws Problem */
export function checkMachine() {
  if (process.platform === 'win32') throw new Problem(problems.windows);
  if (!isAtLeast(process.version, 20, 19)) throw new Problem(problems.oldNode(process.version));
}

/**
 * The Node that runs the built code: the one from npm, where the platform has one and it runs, else the machine's.
 * @throws Problem when neither is new enough
 */
export function findNode24(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  const version = existsSync(own) ? spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout?.trim() : undefined;
  if (version && isAtLeast(version, 24, 9)) return own;
  if (isAtLeast(process.version, 24, 9)) return process.execPath;
  throw new Problem(problems.needsNode24(process.version));
}

const continued = 'STADTTOR_CONTINUED';

/** True in the second run of {@link continueOnNode24}: what the first has done and said is not done again. */
export const isContinued = () => process.env[continued] === '1';

/**
 * Runs the same script again on Node 24 and ends with its result; does nothing when this is Node 24 already.
 * Both get Ctrl-C from the terminal; only the inner one acts on it.
 */
export async function continueOnNode24(root) {
  const node = findNode24(root);
  if (isAtLeast(process.version, 24, 9)) return;

  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env: { ...process.env, [continued]: '1' } });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  process.exit(code);
}
