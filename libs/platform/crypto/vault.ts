import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { unwrapKey, wrapKey } from './master-key.js';
import { openBytesWith, openWith, sealBytesWith, sealWith } from './seal.js';
import type { SealPlace, TownKey } from './seal.js';
import { TownKeyRow } from './town-key.entity.js';

export const MASTER_KEY = Symbol('MASTER_KEY');

/** Seals what must not be readable in the database: message bodies, secrets, sensitive answers. */
@Injectable()
export class Vault {
  readonly #keys = new Map<string, TownKey>();
  readonly #firstKeys = new Map<string, Buffer>();

  constructor(@Inject(MASTER_KEY) private readonly master: Buffer) {}

  async seal(tx: Tx, place: SealPlace, plain: string): Promise<Buffer> {
    return sealWith(await this.#keyOf(tx), place, plain);
  }

  /** @throws SealBrokenError when the value was changed or moved. */
  async open(tx: Tx, place: SealPlace, sealed: Buffer): Promise<string> {
    return openWith(await this.#keyOf(tx), place, sealed);
  }

  /** For files: the same, of bytes. */
  async sealBytes(tx: Tx, place: SealPlace, plain: Uint8Array): Promise<Buffer> {
    return sealBytesWith(await this.#keyOf(tx), place, plain);
  }

  /** @throws SealBrokenError when the bytes were changed or moved. */
  async openBytes(tx: Tx, place: SealPlace, sealed: Buffer): Promise<Buffer> {
    return openBytesWith(await this.#keyOf(tx), place, sealed);
  }

  /** A keyed hash to find something by, which nobody without the key can guess. Made with the town's first key, so that it never changes. */
  async fingerprint(tx: Tx, purpose: string, plain: string): Promise<string> {
    return createHmac('sha256', await this.#firstKeyOf(tx)).update(`${tx.tenantId}|${purpose}|${plain}`).digest('base64url');
  }

  /** Gives a new town its key; an existing one keeps its own. */
  async ensureKey(tx: Tx, now: Date): Promise<void> {
    const existing = await tx.findOne(TownKeyRow, { version: 1 });
    if (existing) return;
    await tx.insert(TownKeyRow, { version: 1, wrapped: wrapKey(this.master, tx.tenantId, randomBytes(32)), createdAt: now });
  }

  async #firstKeyOf(tx: Tx): Promise<Buffer> {
    const known = this.#firstKeys.get(tx.tenantId);
    if (known) return known;

    const row = await tx.findOne(TownKeyRow, { version: 1 });
    if (!row) throw new Error('this town has no key');
    const key = unwrapKey(this.master, tx.tenantId, row.wrapped);
    this.#firstKeys.set(tx.tenantId, key);
    return key;
  }

  async #keyOf(tx: Tx): Promise<TownKey> {
    const known = this.#keys.get(tx.tenantId);
    if (known) return known;

    const [row] = await tx.find(TownKeyRow, {}, { order: { version: 'DESC' }, take: 1 });
    if (!row) throw new Error('this town has no key');
    const key = { tenantId: tx.tenantId, version: row.version, key: unwrapKey(this.master, tx.tenantId, row.wrapped) };
    this.#keys.set(tx.tenantId, key);
    return key;
  }
}
