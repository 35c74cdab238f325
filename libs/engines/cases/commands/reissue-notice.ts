import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { ok } from '#kernel';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';
import { RenewNotice } from './renew-notice.js';

/** The desk has a notice made once more: the letter came back, the address was wrong. */
@Injectable()
export class ReissueNotice {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly renew: RenewNotice,
  ) {}

  async execute(actor: Actor, seen: SeenCase): Promise<Result<Id, DeskError>> {
    const allowed = await this.desk.look<Id>(actor, seen, 'reissue', async (_tx, _staff, row) => ok(row.id));
    if (!allowed.ok) return allowed;
    const find = async (tx: Parameters<CaseStore['byId']>[0], lock: boolean) => {
      const row = await this.cases.byId(tx, seen.caseId, lock ? { lock: 'for update' } : {});
      return row?.version === seen.version ? row : undefined;
    };
    const done = await this.renew.execute(actor, { action: 'reissue', find });
    return done.ok ? done : { ok: false, error: 'CONFLICT' };
  }
}
