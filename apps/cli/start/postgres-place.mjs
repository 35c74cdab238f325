import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { readText, writeText } from './files.mjs';
import { Problem } from './problem.mjs';
import { problems, where } from './texts/de.mjs';

/**
 * Where PostgreSQL's programs and data lie and who runs it.
 * PostgreSQL refuses to run as root; root lends it the account `postgres`, `nobody` or `daemon`. That account can not
 * pass a closed parent such as root's home, so programs and data then move to a folder of their own under /var/tmp.
 * @typedef {{ native: string, dir: string, identity: { uid: number, gid: number } | {}, moved: boolean }} Place
 *
 * @param {{ root: string, dir: string, native: string }} wish dir: folder for data, port, password and log
 * @returns {Place}
 */
export function placeOf({ root, dir, native }) {
  if (process.getuid?.() !== 0) return { native, dir, identity: {}, moved: false };

  const account = unprivilegedAccount(join(dir, 'data'));
  const identity = { uid: account.uid, gid: account.gid };
  if (reaches(account, native) && reaches(account, dirname(dir))) return { native, dir, identity, moved: false };

  const folder = claim(asideFolder(root));
  writeText(join(root, '.stadttor', 'WHERE.md'), where(folder, account.name).trimEnd());
  return { native: copied(native, folder), dir: asideDir(root, dir), identity, moved: true };
}

/** The folder for what can not stay below a closed parent; named by the project's path, so that two projects differ. */
export const asideFolder = (root) => `/var/tmp/stadttor-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`;

/** What `dir` becomes there. @param {string} root @param {string} dir */
export const asideDir = (root, dir) => join(asideFolder(root), relative(root, dir).replaceAll(/[^A-Za-z0-9]+/g, '-').replace(/^-/, ''));

function unprivilegedAccount(data) {
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));

  const owner = statSync(data, { throwIfNoEntry: false })?.uid;
  const found = [...accounts.filter(({ uid }) => owner && uid === owner), ...['postgres', 'nobody', 'daemon'].map((name) => accounts.find((account) => account.name === name))]
    .find((account) => account && account.uid > 0);
  if (!found) throw new Problem(problems.noUser);
  return found;
}

/** Whether an account may pass through all folders down to this one; folders that do not exist yet will be made open. */
function reaches(account, folder) {
  const stat = statSync(folder, { throwIfNoEntry: false });
  const passes = !stat
    || (stat.uid === account.uid ? stat.mode & 0o100 : stat.gid === account.gid ? stat.mode & 0o010 : stat.mode & 0o001);
  return Boolean(passes) && (folder === dirname(folder) || reaches(account, dirname(folder)));
}

/** Makes the folder; one that somebody else has put there is refused, since /var/tmp is open to all. */
function claim(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const stat = lstatSync(folder);
  if (!stat.isDirectory() || stat.uid !== 0 || stat.mode & 0o022) throw new Problem(problems.foreignFolder(folder));

  chmodSync(folder, 0o711);
  return folder;
}

/** Copies the programs once per version. */
function copied(native, folder) {
  const target = join(folder, 'native');
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version;
  if (existsSync(target) && readText(join(folder, 'native.version')) === version) return target;

  rmSync(`${target}.part`, { recursive: true, force: true });
  cpSync(native, `${target}.part`, { recursive: true, verbatimSymlinks: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(`${target}.part`, target);
  writeText(join(folder, 'native.version'), version);
  return target;
}
