import { createHash, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, object, Buffer>(scrypt);

/** For tokens of 128 random bits and more: what is stored opens nothing. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export const sha256Hex = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** For codes that people type, below 112 bits: slow on purpose (ASVS 6.5.2). @param salt the case's id. */
export const hashCode = (code: string, salt: string): Promise<Buffer> => derive(code, salt, 32, { N: 16384, r: 8, p: 1 });

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
