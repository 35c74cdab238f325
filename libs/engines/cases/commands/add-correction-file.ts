import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { AnsweredFile, FileField } from '#sdk/form';
import { Quarantine, Uploads } from '#engines/forms';
import type { FileRefusal, PreparedUpload } from '#engines/forms';
import { Applications } from '../applying/applications.js';
import { CitizenCases } from '../citizen/citizen-cases.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { CorrectionFiles } from '../citizen/correction-files.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';

export interface CorrectionFile {
  readonly correctionId: Id;
  /** Of the field in the answers. */
  readonly path: string;
  readonly name: string;
  readonly stream: Readable;
}

export type CorrectionFileError = 'NOT_FOUND' | FileRefusal;

/** However many fields are asked for: more than anybody sends, and an end for whoever would go on for ever. */
const MOST_FILES = 40;

/** Adds a file for a field that the office wants to have anew. Taken in and looked at, kept, scanned: each step commits before the next. */
@Injectable()
export class AddCorrectionFile {
  constructor(
    private readonly own: CitizenCases,
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly files: CorrectionFiles,
    private readonly uploads: Uploads,
    private readonly quarantine: Quarantine,
  ) {}

  async execute(actor: Actor, key: CaseKey, post: CorrectionFile): Promise<Result<AnsweredFile, CorrectionFileError>> {
    const row = await this.own.find(actor, key);
    const field = row && (await this.database.withTenant(actor, 'read', (tx) => this.#field(tx, actor, row.id, post)));
    if (!row || !field) return err('NOT_FOUND');
    const prepared = await this.uploads.prepare(actor, { name: post.name, stream: post.stream, rules: field });
    if (!prepared.ok) return prepared;
    const { file, bytes } = prepared.value;
    const kept = await this.database.withTenant(actor, 'write', (tx) => this.#keep(tx, actor, row.id, post, prepared.value));
    if (!kept.ok || kept.value !== file.id) {
      await this.uploads.discard(prepared.value);
      return kept.ok ? ok({ ...file, id: kept.value }) : kept;
    }
    const state = await this.quarantine.check(actor, file.id, bytes);
    return state === 'refused' ? err({ code: 'FILE_INFECTED', params: { file: post.name } }) : ok(file);
  }

  /** The same file twice is one. */
  async #keep(tx: Tx, actor: Actor, caseId: Id, post: CorrectionFile, prepared: PreparedUpload): Promise<Result<Id, CorrectionFileError>> {
    await tx.lock(`correction:${post.correctionId}`);
    if (!(await this.#field(tx, actor, caseId, post))) return err('NOT_FOUND');
    const there = await this.files.of(tx, caseId, post.correctionId);
    const twin = there.find(({ sha256, state }) => state !== 'refused' && sha256.equals(prepared.sha256));
    if (twin) return ok(twin.id);
    if (there.length >= MOST_FILES) return err({ code: 'TOO_MANY', params: { limit: MOST_FILES } });
    await this.uploads.keep(tx, { caseId, correctionId: post.correctionId }, prepared);
    return ok(prepared.file.id);
  }

  async #field(tx: Tx, actor: Actor, caseId: Id, { correctionId, path }: CorrectionFile): Promise<FileField | undefined> {
    const row = await this.cases.byId(tx, caseId);
    const pending = row?.state === 'awaiting-citizen' ? await this.dialogue.pending(tx, caseId) : undefined;
    if (!row || pending?.id !== correctionId || pending.state !== 'open') return undefined;
    const { form } = await this.applications.tailored(actor, row);
    return this.files.fieldAt(form, await this.cases.answers(tx, row), pending, path);
  }
}
