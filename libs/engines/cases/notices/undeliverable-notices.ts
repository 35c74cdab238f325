import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { system } from '#kernel';
import type { Tx } from '#platform/database';
import { RenewNotice } from '../commands/renew-notice.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** Notices that could not be put into a mailbox: never served, they come by letter. */
@Injectable()
export class UndeliverableNotices {
  constructor(
    private readonly cases: CaseStore,
    private readonly renew: RenewNotice,
  ) {}

  /** Does nothing when it lies in the mailbox meanwhile, or a letter has taken its place. */
  async sendByLetter(tenantId: Id, caseId: Id): Promise<void> {
    const find = async (tx: Tx, lock: boolean): Promise<CaseRow | undefined> => {
      const row = await this.cases.byId(tx, caseId, lock ? { lock: 'for update' } : {});
      const notice = row && (await this.cases.latestNotice(tx, caseId));
      return notice?.channel === 'account-mailbox' && notice.providedAt === null && notice.withdrawnOn === null ? row : undefined;
    };
    await this.renew.execute(system(tenantId, 'mailbox'), { action: 'withdraw-notice', find });
  }
}
