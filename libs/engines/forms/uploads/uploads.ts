import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { err, newId, ok } from '#kernel';
import type { Clock, Id, Result } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { TenantBound, Tx } from '#platform/database';
import { STORAGE } from '#platform/storage';
import type { Storage } from '#platform/storage';
import type { AnsweredFile, FileKind } from '#sdk/form';
import { gather } from './gather.js';
import { inspectFile, maxBytesOf } from './inspect-file.js';
import type { FileRefusal, FileRules, InspectedFile } from './inspect-file.js';
import type { UploadRow, UploadState } from './store/upload.entity.js';
import { UploadStore } from './store/upload.store.js';

export interface Arrival {
  readonly name: string;
  readonly stream: Readable;
  readonly rules: FileRules;
}

/** Looked at, sealed and stored, but nobody's yet. */
export interface PreparedUpload {
  readonly file: AnsweredFile;
  readonly sha256: Buffer;
  readonly nameSealed: Buffer;
  readonly storageKey: string;
  readonly bytes: Buffer;
}

/** What a file comes with. */
export type UploadOwner = { readonly draftId: Id } | { readonly caseId: Id; readonly messageId: Id } | { readonly caseId: Id; readonly correctionId: Id };

export interface Upload {
  readonly id: Id;
  readonly draftId: Id | null;
  readonly caseId: Id | null;
  /** The message of the case that it came with; null for what came with the application. */
  readonly messageId: Id | null;
  /** The correction that it was sent for, as long as the desk has not taken it over. */
  readonly correctionId: Id | null;
  readonly name: string;
  readonly kind: FileKind;
  readonly size: number;
  readonly sha256: Buffer;
  readonly state: UploadState;
}

const MEDIA_TYPES: Readonly<Record<FileKind, string>> = { pdf: 'application/pdf', jpeg: 'image/jpeg', png: 'image/png' };

const nameAt = (row: Id) => ({ table: 'upload', column: 'name_sealed', row });
const bytesAt = (row: Id) => ({ table: 'upload', column: 'file', row });

/** Files of drafts and cases. Who may add, see or remove one is decided by the engine whose thing it belongs to. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly database: TenantDatabase,
    private readonly vault: Vault,
    private readonly store: UploadStore,
  ) {}

  /** Takes a file in, outside any transaction. What comes of it is kept by {@link keep} or thrown away by {@link discard}. */
  async prepare(bound: TenantBound, { name, stream, rules }: Arrival): Promise<Result<PreparedUpload, FileRefusal>> {
    await this.database.beforeOutsideCall();
    const gathered = await gather(stream, maxBytesOf(rules));
    if ('failed' in gathered) return err(refusalOf(gathered.failed, name, rules));
    const inspected = await inspectFile(name, gathered.bytes, rules);
    if (!inspected.ok) return inspected;

    const sha256 = createHash('sha256').update(gathered.bytes).digest();
    return ok(await this.#store(bound, inspected.value, sha256));
  }

  async #store(bound: TenantBound, { name, kind, bytes }: InspectedFile, sha256: Buffer): Promise<PreparedUpload> {
    const id = newId();
    const sealed = await this.database.withTenant(bound, 'read', async (tx) => ({
      name: await this.vault.seal(tx, nameAt(id), name),
      bytes: await this.vault.sealBytes(tx, bytesAt(id), bytes),
    }));
    await this.database.beforeOutsideCall();
    const storageKey = await this.storage.put(bound.tenantId, sealed.bytes);
    return { file: { id, name, kind, size: bytes.length }, sha256, nameSealed: sealed.name, storageKey, bytes };
  }

  /** From now on the file belongs to a draft, or to a message or a correction of a case; it is in quarantine. */
  async keep(tx: Tx, owner: UploadOwner, { file, sha256, nameSealed, storageKey }: PreparedUpload): Promise<void> {
    const { id, kind, size } = file;
    await this.store.insert(tx, { id, draftId: null, caseId: null, messageId: null, correctionId: null, ...owner, nameSealed, kind, size, sha256, state: 'quarantined', storageKey, receivedAt: this.clock.now(), checkedAt: null });
  }

  discard({ storageKey }: PreparedUpload): Promise<void> {
    return this.storage.remove(storageKey);
  }

  ofDraft(tx: Tx, draftId: Id): Promise<Upload[]> {
    return this.#shown(tx, { draftId });
  }

  ofCase(tx: Tx, caseId: Id): Promise<Upload[]> {
    return this.#shown(tx, { caseId });
  }

  async find(tx: Tx, id: Id): Promise<Upload | undefined> {
    const row = await this.store.byId(tx, id);
    return row && this.#upload(tx, row);
  }

  /** A clean file with its bytes, to be sent as an attachment; undefined as long as nobody may open it. */
  async read(tx: Tx, id: Id): Promise<{ fileName: string; mediaType: string; bytes: Buffer } | undefined> {
    const row = await this.store.byId(tx, id);
    if (row?.state !== 'clean') return undefined;
    const { name, kind } = await this.#upload(tx, row);
    return { fileName: name, mediaType: MEDIA_TYPES[kind], bytes: await this.openBytes(tx, row) };
  }

  async openBytes(tx: Tx, { id, storageKey }: Pick<UploadRow, 'id' | 'storageKey'>): Promise<Buffer> {
    return this.vault.openBytes(tx, bytesAt(id), await this.storage.read(storageKey));
  }

  /** The draft has become a case: the files in its answers are the case's, the others nobody's. */
  async claimForCase(tx: Tx, draftId: Id, caseId: Id, ids: readonly Id[]): Promise<void> {
    await this.store.claim(tx, draftId, caseId, ids);
    await this.store.letGo(tx, draftId, []);
  }

  /** What was sent for a correction belongs to the case like the files before it. */
  async takeOver(tx: Tx, correctionId: Id): Promise<void> {
    await this.store.takeOver(tx, correctionId);
  }

  /** Files of messages that were never sent, and what a correction leaves: nobody's from now on. */
  async letGoOf(tx: Tx, ids: readonly Id[]): Promise<void> {
    await this.store.orphan(tx, ids);
  }

  /** The draft keeps only these; the next sweep deletes the others. */
  async keepOnly(tx: Tx, draftId: Id, ids: readonly Id[]): Promise<void> {
    await this.store.letGo(tx, draftId, ids);
  }

  async #shown(tx: Tx, owner: { draftId: Id } | { caseId: Id }): Promise<Upload[]> {
    const shown: Upload[] = [];
    for (const row of await this.store.of(tx, owner)) shown.push(await this.#upload(tx, row));
    return shown;
  }

  async #upload(tx: Tx, { id, draftId, caseId, messageId, correctionId, nameSealed, kind, size, sha256, state }: UploadRow): Promise<Upload> {
    return { id, draftId, caseId, messageId, correctionId, name: await this.vault.open(tx, nameAt(id), nameSealed), kind, size, sha256, state };
  }
}

function refusalOf(failed: 'TOO_LARGE' | 'LOST', file: string, rules: FileRules): FileRefusal {
  return failed === 'LOST' ? { code: 'FILE_LOST', params: { file } } : { code: 'FILE_TOO_LARGE', params: { file, limit: rules.maxMegabytes } };
}
