import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of test runs: `.stadttor/test`. @param {string} root */
const folderOf = (root) => join(root, '.stadttor', 'test');

/**
 * A new folder that belongs to this process.
 * @param {string} root the project's folder
 * @param {string} kind first part of its name
 */
export function makeOwnFolder(root, kind) {
  const dir = join(folderOf(root), `${kind}-${randomBytes(4).toString('hex')}`);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'owner'), String(process.pid));
  return dir;
}

/** Folders of this kind whose process is gone: its run was killed. */
export function abandonedFolders(root, kind) {
  const folder = folderOf(root);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith(`${kind}-`)).map((name) => join(folder, name)).filter((dir) => !isOwned(dir));
}

function isOwned(dir) {
  const owner = join(dir, 'owner');
  if (!existsSync(owner)) return false;

  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
