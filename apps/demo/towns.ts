import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

/** What the demonstration shows of a town: from its folder, never from the database. */
export interface DemoTown {
  readonly code: string;
  /** `Düren` */
  readonly name: string;
  readonly motif: string;
}

const ownWords = (name: unknown): string | undefined =>
  typeof name === 'string' ? name : typeof name === 'object' && name !== null && 'de' in name ? String(name.de) : undefined;

/** The demo towns in the order of their codes. */
export async function readTowns(tenantsDir: string): Promise<DemoTown[]> {
  const folders = await readdir(tenantsDir);
  const towns = await Promise.all(folders.filter((code) => /^[a-z]/.test(code)).sort().map((code) => readTown(tenantsDir, code)));
  return towns.filter((town) => town !== undefined);
}

async function readTown(tenantsDir: string, code: string): Promise<DemoTown | undefined> {
  const text = await readFile(join(tenantsDir, code, 'tenant.yaml'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;

  const { name } = parse(text) as { name?: unknown };
  return { code, name: ownWords(name) ?? code, motif: join(tenantsDir, code, 'theme', 'motif.svg') };
}
