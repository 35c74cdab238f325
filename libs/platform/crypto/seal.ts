import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Where a sealed value lives; a value moved to another place does not open. */
export interface SealPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** A town's key with its number, so that a later key can stand beside it. */
export interface TownKey {
  readonly tenantId: string;
  readonly version: number;
  readonly key: Buffer;
}

export class SealBrokenError extends Error {
  constructor(readonly place: SealPlace) {
    super(`sealed value does not open: ${place.table}.${place.column}`);
  }
}

const FORMAT = 1;
const NONCE = 12;
const TAG = 16;

/** AES-256-GCM. Layout: format, key version (2 bytes), nonce (12), tag (16), ciphertext. */
export function sealBytesWith(town: TownKey, place: SealPlace, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', town.key, nonce).setAAD(bound(town, place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  const head = Buffer.from([FORMAT, town.version >> 8, town.version & 0xff]);
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
}

/** @throws SealBrokenError when the value was changed, moved, or belongs to another town. */
export function openBytesWith(town: TownKey, place: SealPlace, sealed: Buffer): Buffer {
  try {
    const nonce = sealed.subarray(3, 3 + NONCE);
    const tag = sealed.subarray(3 + NONCE, 3 + NONCE + TAG);
    const decipher = createDecipheriv('aes-256-gcm', town.key, nonce).setAAD(bound(town, place)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(3 + NONCE + TAG)), decipher.final()]);
  } catch {
    throw new SealBrokenError(place);
  }
}

export const sealWith = (town: TownKey, place: SealPlace, plain: string): Buffer => sealBytesWith(town, place, Buffer.from(plain, 'utf8'));

export const openWith = (town: TownKey, place: SealPlace, sealed: Buffer): string => openBytesWith(town, place, sealed).toString('utf8');

export const keyVersionOf = (sealed: Buffer): number => sealed.readUInt16BE(1);

const bound = (town: TownKey, place: SealPlace): Buffer =>
  Buffer.from([town.tenantId, place.table, place.column, place.row, town.version].join('|'));
