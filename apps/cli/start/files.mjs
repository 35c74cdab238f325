import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', '.git', '.stadttor', '.react-router']);

/**
 * All files below a folder, sorted, without installed and generated ones.
 * @param {string} folder
 * @returns {string[]} absolute paths
 */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];

  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

/**
 * Changes whenever one of the files is added, removed or written; reads no contents, so it is fast.
 * @param {string[]} files
 */
export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

/** SHA-256 of a file's contents, hexadecimal. @param {string} file */
export const contentHash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Bytes in all files below a folder, links not followed. @param {string} folder */
export function sizeOf(folder) {
  if (!existsSync(folder)) return 0;

  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + sizeOf(path);
    return entry.isFile() ? sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : sum;
  }, 0);
}

/** @param {string} file @returns {string | undefined} trimmed */
export const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);

/**
 * Writes a file whole or not at all.
 * @param {string} file @param {string} text @param {number} [mode]
 */
export function writeText(file, text, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${text}\n`, { mode });
  renameSync(`${file}.part`, file);
}
