import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { TenantBound, Tx } from '#platform/database';
import { SCANNER, ScannerUnavailableError } from '#platform/scanner';
import type { Verdict, VirusScanner } from '#platform/scanner';
import { STORAGE } from '#platform/storage';
import type { Storage } from '#platform/storage';
import { pathOfFile, withoutFile } from '#sdk/form';
import { Drafts } from '../drafts.js';
import type { Draft } from '../drafts.js';
import type { UploadRow, UploadState } from './store/upload.entity.js';
import { UploadStore } from './store/upload.store.js';
import { Uploads } from './uploads.js';

/** Files wait here until the scanner has seen them. */
@Injectable()
export class Quarantine {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SCANNER) private readonly scanner: VirusScanner,
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly uploads: Uploads,
    private readonly store: UploadStore,
  ) {}

  /**
   * Asks the scanner, outside any transaction, and acts on its word. While it does not answer the file stays where it is.
   * @param known the bytes, when they are at hand: then whoever sends the file hears the answer; else a draft has to tell it later
   */
  async check(bound: TenantBound, id: Id, known?: Buffer): Promise<UploadState> {
    const bytes = known ?? (await this.database.withTenant(bound, 'read', (tx) => this.#bytes(tx, id)));
    if (bytes === undefined) return 'refused';
    await this.database.beforeOutsideCall();
    const verdict = await this.#ask(bytes);
    if (verdict === undefined) return 'quarantined';

    const state = verdict.clean ? 'clean' : 'refused';
    const refused = await this.database.withTenant(bound, 'write', (tx) => this.#settle(tx, id, state, known === undefined));
    if (refused) await this.storage.remove(refused.storageKey);
    return state;
  }

  async #bytes(tx: Tx, id: Id): Promise<Buffer | undefined> {
    const row = await this.store.byId(tx, id);
    return row?.state === 'quarantined' ? this.uploads.openBytes(tx, row) : undefined;
  }

  async #ask(bytes: Buffer): Promise<Verdict | undefined> {
    try {
      return await this.scanner.scan(bytes);
    } catch (error) {
      if (error instanceof ScannerUnavailableError) return undefined;
      throw error;
    }
  }

  /** A refused file leaves a draft whole; at a case its name stays, so that the desk knows what is missing. Answers the row whose bytes have to go. */
  async #settle(tx: Tx, id: Id, state: 'clean' | 'refused', late: boolean): Promise<UploadRow | undefined> {
    const row = await this.store.byId(tx, id);
    if (!row) return undefined;
    const draft = row.draftId === null ? undefined : await this.drafts.byId(tx, row.draftId, { lock: 'for update' });
    if (!(await this.store.settle(tx, id, state, this.clock.now())) || state === 'clean') return undefined;
    if (draft && !draft.submittedAt) await this.#takeOut(tx, draft, id, late);
    return row;
  }

  /** Nobody sees it go when the scanner is late: the draft tells of it. */
  async #takeOut(tx: Tx, draft: Draft, id: Id, late: boolean): Promise<void> {
    const path = pathOfFile(draft.answers, id);
    const { name } = (await this.uploads.find(tx, id))!;
    const notes = late && path !== undefined ? { ...draft.notes, refused: [...draft.notes.refused, { id, name, path }] } : draft.notes;
    await this.drafts.keep(tx, draft, withoutFile(draft.answers, id), notes);
    await this.store.delete(tx, id);
  }
}
