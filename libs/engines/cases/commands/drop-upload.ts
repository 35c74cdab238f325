import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { answeredFiles, withoutFile } from '#sdk/form';
import { DraftHolders, Drafts, Uploads } from '#engines/forms';
import { Applications } from '../applying/applications.js';

/** Takes a file out of a draft. One that is not there any more is no mistake. */
@Injectable()
export class DropUpload {
  constructor(
    private readonly applications: Applications,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly uploads: Uploads,
    private readonly database: TenantDatabase,
  ) {}

  execute(actor: Actor, { token, id }: { readonly token: string; readonly id: Id }): Promise<Result<Id, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>> {
    return this.database.withTenant<Result<Id, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>>(actor, 'write', async (tx) => {
      const draft = await this.drafts.byToken(tx, token, { lock: 'for update' });
      if (!draft || (await this.holders.hold(tx, actor, draft.id)) === 'foreign') return err('NOT_FOUND');
      if (draft.submittedAt) return err('ALREADY_SUBMITTED');

      const { form } = await this.applications.tailored(actor, draft);
      const answers = withoutFile(draft.answers, id);
      await this.drafts.keep(tx, draft, answers);
      await this.uploads.keepOnly(tx, draft.id, answeredFiles(form, answers).map((file) => file.id));
      return ok(id);
    });
  }
}
