import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from '#kernel';
import type { DatabaseLogins } from './roles.js';

/**
 * The passwords of the applications' logins: made once, kept beside the data, readable by their owner alone.
 * @param database goes into the names, because roles belong to the whole server.
 */
export function databaseLogins(dataDir: string, database: string): DatabaseLogins {
  const file = join(dataDir, 'secrets', 'database-logins.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DatabaseLogins;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const login = (kind: string) => ({ user: `stadttor_${kind}_${database}`.slice(0, 63), password: newToken() });
  const logins = { app: login('app'), platform: login('platform'), reader: login('reader') };
  mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(logins), { mode: 0o600 });
  return logins;
}

/** The address of the same database under another login. */
export function asLogin(databaseUrl: string, login: { user: string; password: string }): string {
  const url = new URL(databaseUrl);
  url.username = login.user;
  url.password = login.password;
  return url.toString();
}
