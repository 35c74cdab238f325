import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const fileOf = (dataDir: string, name: string): string => {
  if (!/^[a-z0-9-]{1,100}$/.test(name)) throw new Error(`no name of a secret: ${name}`);
  return join(dataDir, 'secrets', name);
};

/** A secret that settings name: a file below `DATA_DIR/secrets`. @throws when it is not there. */
export const readSecret = (dataDir: string, name: string): string => readFileSync(fileOf(dataDir, name), 'utf8').trim();

/** The same, made when it is not there yet. Of two who make it at once one wins, and both go on with the winner's. */
export async function ensureSecret(dataDir: string, name: string, make: () => Promise<string>): Promise<string> {
  const file = fileOf(dataDir, name);
  try {
    return readSecret(dataDir, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, await make(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readSecret(dataDir, name);
}
