import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { contentHash, readText, sizeOf, writeText } from './files.mjs';
import { Problem } from './problem.mjs';
import { megabytes } from './report.mjs';
import { packagesInstalled, packagesPresent, problems } from './texts/de.mjs';

/**
 * Installs from the lockfile when node_modules is missing or the lockfile has changed since.
 * @param {string} root
 * @returns {string} what there is, for people
 * @throws Problem when npm fails
 */
export function install(root) {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.stadttor-lock');
  const lock = contentHash(join(root, 'package-lock.json'));
  if (readText(stamp) === lock || matches(root, modules)) {
    if (readText(stamp) !== lock) writeText(stamp, lock);
    return packagesPresent(countPackages(modules));
  }

  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: pathWithout(modules), NODE_ENV: 'development' },
  });
  if (npm.status !== 0) throw new Problem(problems.npmFailed(npm.status ?? npm.error?.message));

  writeText(stamp, lock);
  return packagesInstalled(countPackages(modules), megabytes(sizeOf(modules)));
}

/** npm must not run on the Node that it is about to replace. */
const pathWithout = (modules) => (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules)).join(delimiter);

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);
const countPackages = (modules) => Object.keys(packagesOf(join(modules, '.package-lock.json')) ?? {}).length;

/** Whether somebody has already installed exactly this lockfile by hand; packages of other platforms may be absent. */
function matches(root, modules) {
  const present = packagesOf(join(modules, '.package-lock.json'));
  if (!present) return false;

  const { '': _project, ...wanted } = packagesOf(join(root, 'package-lock.json'));
  const same = Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version);
  return same && Object.entries(wanted).every(([path, entry]) => entry.optional || entry.peer || path in present);
}
