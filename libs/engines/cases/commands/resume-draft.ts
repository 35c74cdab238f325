import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Wait } from '#platform/tries';
import { AuditTrail } from '#engines/audit';
import { DraftFilings, DraftHolders, DraftKeys, Drafts, ResumeLinks } from '#engines/forms';
import type { Draft } from '#engines/forms';

/** A draft on one more device. */
export interface ResumedDraft {
  /** Of this device alone; the others keep theirs. */
  readonly token: string;
  readonly serviceCode: string;
}

/** Opens a draft on another device: by link and code, or for the account that it belongs to. */
@Injectable()
export class ResumeDraft {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly keys: DraftKeys,
    private readonly holders: DraftHolders,
    private readonly links: ResumeLinks,
    private readonly filings: DraftFilings,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, { link, accessCode }: { readonly link: string; readonly accessCode: string }): Promise<Result<ResumedDraft, 'NOT_FOUND' | Wait>> {
    return this.database.withTenant<Result<ResumedDraft, 'NOT_FOUND' | Wait>>(actor, 'write', async (tx) => {
      if (!this.access.may(actor, 'apply', 'Service')) return err('NOT_FOUND');
      const opened = await this.links.open(tx, link, accessCode);
      if (!opened.ok) return err(opened.error === 'WRONG_CODE' ? 'NOT_FOUND' : opened.error);
      const hold = await this.holders.hold(tx, actor, opened.value);
      return hold === 'foreign' ? err('NOT_FOUND') : ok(await this.#open(tx, actor, (await this.drafts.byId(tx, opened.value))!));
    });
  }

  own(actor: Actor, draftId: Id): Promise<Result<ResumedDraft, 'NOT_FOUND'>> {
    return this.database.withTenant<Result<ResumedDraft, 'NOT_FOUND'>>(actor, 'write', async (tx) => {
      const draft = await this.drafts.byId(tx, draftId);
      const own = draft && (await this.holders.hold(tx, actor, draftId)) === 'own';
      return own ? ok(await this.#open(tx, actor, draft)) : err('NOT_FOUND');
    });
  }

  async #open(tx: Tx, actor: Actor, { id, serviceCode }: Draft): Promise<ResumedDraft> {
    await this.filings.leftTheDesk(tx, id);
    await this.audit.record(tx, actor, { action: 'draft.resume', object: { type: 'draft', id } });
    return { token: await this.keys.cut(tx, id), serviceCode };
  }
}
