import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { STORAGE } from '#platform/storage';
import type { Storage } from '#platform/storage';
import { DocumentRow } from './store/document.entity.js';

export interface NewDocument {
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

export interface KeptDocument {
  readonly id: Id;
  readonly kind: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly pages: number;
  readonly createdAt: Date;
}

/** Papers by id. Who may see one is decided by the engine whose thing it belongs to. */
@Injectable()
export class Documents {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** The file is written first: a row without its file would be worse than a file without its row. */
  async keep(tx: Tx, document: NewDocument): Promise<KeptDocument> {
    const storageKey = await this.storage.put(tx.tenantId, document.bytes);
    const { kind, fileName, mediaType, pages } = document;
    const row = { id: newId(), kind, fileName, mediaType, pages, storageKey, size: document.bytes.length, createdAt: this.clock.now() };
    await tx.insert(DocumentRow, row);
    return row;
  }

  async find(tx: Tx, id: Id): Promise<KeptDocument | undefined> {
    return tx.findOne(DocumentRow, { id });
  }

  /** Whether its file is still where it was put. */
  async isThere(tx: Tx, id: Id): Promise<boolean> {
    const row = await tx.findOne(DocumentRow, { id });
    return row !== undefined && this.storage.has(row.storageKey);
  }

  async read(tx: Tx, id: Id): Promise<{ document: KeptDocument; bytes: Buffer } | undefined> {
    const row = await tx.findOne(DocumentRow, { id });
    return row && { document: row, bytes: await this.storage.read(row.storageKey) };
  }
}
