import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { FILE_KINDS } from '#sdk/form';
import type { AnsweredFile } from '#sdk/form';
import { Quarantine, Uploads } from '#engines/forms';
import type { FileRefusal } from '#engines/forms';
import { CitizenCases } from '../citizen/citizen-cases.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';

export const MESSAGE_FILES = { kinds: FILE_KINDS, maxMegabytes: 10, maxFiles: 10 } as const;

export interface MessageFile {
  /** Of a message that is still to be sent. */
  readonly messageId: Id;
  readonly name: string;
  readonly stream: Readable;
}

export type MessageFileError = 'NOT_FOUND' | 'ALREADY_SUBMITTED' | FileRefusal;

/** Adds a file to a message before it is sent, from either side. Taken in and looked at, kept, scanned: each step commits before the next. */
@Injectable()
export class AddMessageFile {
  constructor(
    private readonly access: Access,
    private readonly own: CitizenCases,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly uploads: Uploads,
    private readonly quarantine: Quarantine,
    private readonly database: TenantDatabase,
  ) {}

  async fromCitizen(actor: Actor, key: CaseKey, file: MessageFile): Promise<Result<AnsweredFile, MessageFileError>> {
    const row = await this.own.find(actor, key);
    return row ? this.#add(actor, row.id, file) : err('NOT_FOUND');
  }

  async fromDesk(actor: Actor, caseId: Id, file: MessageFile): Promise<Result<AnsweredFile, MessageFileError>> {
    const row = await this.database.withTenant(actor, 'read', (tx) => this.cases.byId(tx, caseId));
    const may = row && actor.kind === 'staff' && this.access.may(actor, 'read', 'Case', row) && this.access.may(actor, 'message', 'Case', row);
    return may ? this.#add(actor, caseId, file) : err('NOT_FOUND');
  }

  async #add(actor: Actor, caseId: Id, { messageId, name, stream }: MessageFile): Promise<Result<AnsweredFile, MessageFileError>> {
    const prepared = await this.uploads.prepare(actor, { name, stream, rules: MESSAGE_FILES });
    if (!prepared.ok) return prepared;
    const { file, sha256 } = prepared.value;
    const kept = await this.database.withTenant<Result<Id, MessageFileError>>(actor, 'write', async (tx) => {
      const refused = await this.#room(tx, { caseId, messageId }, sha256);
      if (refused !== undefined) return refused;
      await this.uploads.keep(tx, { caseId, messageId }, prepared.value);
      return ok(file.id);
    });
    if (!kept.ok || kept.value !== file.id) {
      await this.uploads.discard(prepared.value);
      return kept.ok ? ok({ ...file, id: kept.value }) : kept;
    }
    const state = await this.quarantine.check(actor, file.id, prepared.value.bytes);
    return state === 'refused' ? err({ code: 'FILE_INFECTED', params: { file: name } }) : ok(file);
  }

  /** Undefined when there is room; the same file twice is one. */
  async #room(tx: Tx, { caseId, messageId }: { caseId: Id; messageId: Id }, sha256: Buffer): Promise<Result<Id, MessageFileError> | undefined> {
    await tx.lock(`message:${messageId}`);
    if (await this.dialogue.message(tx, messageId)) return err('ALREADY_SUBMITTED');
    const there = (await this.uploads.ofCase(tx, caseId)).filter((upload) => upload.messageId === messageId);
    const twin = there.find((upload) => upload.sha256.equals(sha256));
    if (twin) return ok(twin.id);
    return there.length >= MESSAGE_FILES.maxFiles ? err({ code: 'TOO_MANY', params: { limit: MESSAGE_FILES.maxFiles } }) : undefined;
  }
}
