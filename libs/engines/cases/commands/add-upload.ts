import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { answersOfPage, askedFields, filesOf, isOpenPage, withFile } from '#sdk/form';
import type { AnsweredFile, CompiledField, PageRef } from '#sdk/form';
import { DraftHolders, Drafts, Quarantine, Uploads } from '#engines/forms';
import type { Draft, FileRefusal, PreparedUpload } from '#engines/forms';
import { Applications } from '../applying/applications.js';
import type { Tailored } from '../applying/applications.js';

export interface UploadPost {
  readonly token: string;
  readonly page: string;
  readonly index: number;
  /** Key of the field. */
  readonly field: string;
  /** As the applicant's machine has it. */
  readonly name: string;
  readonly stream: Readable;
}

export type AddUploadError = 'NOT_FOUND' | 'ALREADY_SUBMITTED' | FileRefusal;

/** Where a file goes. */
interface Place {
  readonly draft: Draft;
  readonly tailored: Tailored;
  readonly ref: PageRef;
  readonly field: Extract<CompiledField, { type: 'file' }>;
  readonly files: readonly AnsweredFile[];
}

/**
 * Adds a file to a field of a draft: taken in and looked at, then kept in quarantine, then scanned. Each step commits before the next,
 * for the line and the scanner may take their time. The same file twice is one.
 */
@Injectable()
export class AddUpload {
  constructor(
    private readonly access: Access,
    private readonly applications: Applications,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly uploads: Uploads,
    private readonly quarantine: Quarantine,
    private readonly database: TenantDatabase,
  ) {}

  async execute(actor: Actor, post: UploadPost): Promise<Result<AnsweredFile, AddUploadError>> {
    if (!this.access.may(actor, 'apply', 'Service')) return err('NOT_FOUND');
    const place = await this.database.withTenant(actor, 'read', (tx) => this.#place(tx, actor, post));
    if (!place.ok) return place;

    const prepared = await this.uploads.prepare(actor, { name: post.name, stream: post.stream, rules: place.value.field });
    if (!prepared.ok) return prepared;
    const kept = await this.database.withTenant(actor, 'write', (tx) => this.#keep(tx, actor, post, prepared.value));
    if (!kept.ok || kept.value.id !== prepared.value.file.id) {
      await this.uploads.discard(prepared.value);
      return kept;
    }
    const state = await this.quarantine.check(actor, kept.value.id, prepared.value.bytes);
    return state === 'refused' ? err({ code: 'FILE_INFECTED', params: { file: post.name } }) : kept;
  }

  async #keep(tx: Tx, actor: Actor, post: UploadPost, prepared: PreparedUpload): Promise<Result<AnsweredFile, AddUploadError>> {
    const place = await this.#place(tx, actor, post, { lock: 'for update' });
    if (!place.ok) return place;
    const { draft, tailored, ref, field, files } = place.value;
    const same = (await this.uploads.ofDraft(tx, draft.id)).find((upload) => upload.sha256.equals(prepared.sha256) && files.some(({ id }) => id === upload.id));
    const twin = files.find(({ id }) => id === same?.id);
    if (twin) return ok(twin);
    if (files.length >= field.maxFiles) return err({ code: 'TOO_MANY', params: { limit: field.maxFiles } });

    await this.uploads.keep(tx, { draftId: draft.id }, prepared);
    await this.drafts.keep(tx, draft, withFile(tailored.form, { ref, key: field.key }, draft.answers, prepared.file));
    return ok(prepared.file);
  }

  async #place(tx: Tx, actor: Actor, { token, page, index, field: key }: UploadPost, options: { lock?: 'for update' } = {}): Promise<Result<Place, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>> {
    const draft = await this.drafts.byToken(tx, token, options);
    if (!draft || (await this.holders.hold(tx, actor, draft.id)) === 'foreign') return err('NOT_FOUND');
    if (draft.submittedAt) return err('ALREADY_SUBMITTED');
    const tailored = await this.applications.tailored(actor, draft);
    const definition = tailored.form.pages.find(({ id }) => id === page);
    if (!definition) return err('NOT_FOUND');

    const ref = definition.repeat === undefined ? { id: page } : { id: page, index };
    if (!isOpenPage(tailored.form, draft.answers, ref)) return err('NOT_FOUND');
    const field = askedFields(tailored.form, ref, draft.answers).find((one) => one.key === key);
    if (field?.type !== 'file') return err('NOT_FOUND');
    return ok({ draft, tailored, ref, field, files: filesOf(answersOfPage(tailored.form, ref, draft.answers)[key]) });
  }
}
