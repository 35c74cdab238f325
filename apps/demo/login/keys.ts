import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

/** What the provider signs tokens and cookies with; kept, so that a restart changes nothing for the gateway. */
export interface LoginKeys {
  readonly jwks: { readonly keys: JWK[] };
  readonly cookies: string[];
}

/** Reads the keys, or makes them at the first start. */
export async function loginKeys(dataDir: string): Promise<LoginKeys> {
  const file = join(dataDir, 'login', 'keys.json');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known) return JSON.parse(known) as LoginKeys;

  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
  const keys = { jwks: { keys: [jwk] }, cookies: [randomBytes(32).toString('hex')] };
  await mkdir(join(dataDir, 'login'), { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
