import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCertifiedKey, readCertifiedKey } from '#platform/crypto';
import type { CertifiedKey } from '#platform/crypto';

/** Reads the key that answers are signed with, or makes it at the first start. */
export async function bundidKey(dataDir: string): Promise<CertifiedKey> {
  const file = join(dataDir, 'bundid', 'key.pem');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return readCertifiedKey(known);

  const made = await makeCertifiedKey('BundID (demonstration)', new Date());
  await mkdir(join(dataDir, 'bundid'), { recursive: true, mode: 0o700 });
  await writeFile(file, made, { mode: 0o600 });
  return readCertifiedKey(made);
}
