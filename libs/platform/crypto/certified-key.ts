import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { X509CertificateGenerator } from '@peculiar/x509';

/** A private key and the certificate that others know it by, both as PEM. */
export interface CertifiedKey {
  readonly privateKey: string;
  readonly certificate: string;
}

/** RSA with 3072 bits, as BSI TR-03116-4 asks for from 2023 on. */
const RSA = { name: 'RSA-PSS', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]), modulusLength: 3072 };
const SIGNATURE = { name: 'RSA-PSS', hash: 'SHA-256', saltLength: 32 };

const VALID_MS = 3 * 365 * 86_400_000;

/** A new key with a certificate that it signed itself, one PEM file; whoever is to trust it is given the certificate. @param commonName such as the host of a town. */
export async function makeCertifiedKey(commonName: string, now: Date): Promise<string> {
  const keys = await crypto.subtle.generateKey(RSA, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: `00${randomBytes(15).toString('hex')}`,
      name: [{ CN: [commonName] }],
      notBefore: new Date(now.getTime() - 86_400_000),
      notAfter: new Date(now.getTime() + VALID_MS),
      keys,
      signingAlgorithm: SIGNATURE,
    },
    crypto,
  );
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  const lines = pkcs8.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n${certificate.toString('pem')}\n`;
}

/** Key and certificate out of one PEM file. @throws when either is missing. */
export function readCertifiedKey(pem: string): CertifiedKey {
  const part = (label: string): string => {
    const found = new RegExp(`-----BEGIN ${label}-----[^]+?-----END ${label}-----`).exec(pem)?.[0];
    if (found === undefined) throw new Error(`no ${label} in the file`);
    return found;
  };
  return { privateKey: part('PRIVATE KEY'), certificate: part('CERTIFICATE') };
}
