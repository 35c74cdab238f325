import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertifiedKey, readCertifiedKey } from './certified-key.js';
import { ensureSecret, readSecret } from './named-secret.js';

const NOW = new Date('2027-01-04T08:00:00Z');

describe('a key with its certificate', () => {
  it('belongs together, bears the name and is long enough', async () => {
    const { privateKey, certificate } = readCertifiedKey(await makeCertifiedKey('dueren.localhost', NOW));
    const paper = new X509Certificate(certificate);
    expect(paper.subject).toBe('CN=dueren.localhost');
    expect(paper.checkPrivateKey(createPrivateKey(privateKey))).toBe(true);
    expect(createPrivateKey(privateKey).asymmetricKeyDetails?.modulusLength).toBe(3072);
    expect(paper.verify(paper.publicKey)).toBe(true);
    expect([new Date(paper.validFrom) < NOW, new Date(paper.validTo) > new Date('2029-06-01')]).toEqual([true, true]);
  });

  it('is missed when the file holds only half of it', () => {
    expect(() => readCertifiedKey('-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----')).toThrow(/no CERTIFICATE/);
  });
});

describe('a secret with a name', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));

  it('is made once, even by two at the same moment, and readable for its owner only', async () => {
    const both = await Promise.all(['one', 'two'].map((value) => ensureSecret(dataDir, 'town-key', async () => value)));
    expect(new Set(both).size).toBe(1);
    expect(await ensureSecret(dataDir, 'town-key', () => Promise.reject(new Error('made again')))).toBe(both[0]);
    expect(statSync(join(dataDir, 'secrets', 'town-key')).mode & 0o777).toBe(0o600);
  });

  it.each(['../master.key', 'master.key', '', 'a/b', 'A'])('has no name like %j', (name) => {
    expect(() => readSecret(dataDir, name)).toThrow(/no name of a secret/);
  });

  it('is missed when nobody made it', () => {
    expect(() => readSecret(dataDir, 'unknown')).toThrow(/ENOENT/);
  });
});
