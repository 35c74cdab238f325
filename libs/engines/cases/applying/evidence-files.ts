import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { answeredFiles } from '#sdk/form';
import { AuditTrail } from '#engines/audit';
import { DraftHolders, Drafts, Uploads } from '#engines/forms';
import type { Upload } from '#engines/forms';
import { Applications } from './applications.js';
import { CaseLinks } from '../citizen/case-links.js';
import type { CaseFileType } from '../graphql/evidence.types.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

export interface OpenedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Uploaded files for those who may see them: whoever holds the draft, and the desk of the case. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly uploads: Uploads,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly links: CaseLinks,
    private readonly audit: AuditTrail,
  ) {}

  /** One's own file before it is sent; undefined while it is in quarantine. */
  ofDraft(actor: Actor, { token, id }: { readonly token: string; readonly id: Id }): Promise<OpenedFile | undefined> {
    return this.database.withTenant(actor, 'read', async (tx) => {
      const [draft, upload] = [await this.drafts.byToken(tx, token), await this.uploads.find(tx, id)];
      const foreign = draft !== undefined && (await this.holders.hold(tx, actor, draft.id)) === 'foreign';
      return draft && !foreign && upload?.draftId === draft.id ? this.uploads.read(tx, id) : undefined;
    });
  }

  /** What came with an application, in the order of the answers. The caller has asked whether the case may be seen. */
  async ofRow(tx: Tx, actor: Actor, row: CaseRow): Promise<CaseFileType[]> {
    const uploads = await this.uploads.ofCase(tx, row.id);
    if (uploads.length === 0) return [];
    const { form } = await this.applications.tailored(actor, row);
    return answeredFiles(form, await this.cases.answers(tx, row)).flatMap(({ id, path }) => {
      const upload = uploads.find((one) => one.id === id);
      return upload ? [fileType(upload, path)] : [];
    });
  }

  /** A file of a message, for whoever holds its short-lived address. */
  byLink(actor: Actor, id: Id, key: string): Promise<OpenedFile | undefined> {
    return this.database.withTenant(actor, 'read', async (tx) => ((await this.links.opens(tx, 'message-file', id, key)) ? this.uploads.read(tx, id) : undefined));
  }

  /** A file of a case that this person may read; who opened it is noted. */
  ofCase(actor: Actor, id: Id): Promise<OpenedFile | undefined> {
    return this.database.withTenant(actor, 'write', async (tx) => {
      const upload = await this.uploads.find(tx, id);
      const row = upload?.caseId ? await this.cases.byId(tx, upload.caseId) : undefined;
      if (!row || !this.access.may(actor, 'read', 'Case', row)) return undefined;

      const opened = await this.uploads.read(tx, id);
      if (opened) await this.audit.record(tx, actor, { action: 'upload.read', object: { type: 'upload', id } });
      return opened;
    });
  }
}

export const fileType = ({ id, state, name, size }: Upload, answerPath: string): CaseFileType => ({
  id,
  state,
  name,
  size,
  path: state === 'clean' ? `/amt/files/uploads/${id}` : null,
  answerPath,
});
