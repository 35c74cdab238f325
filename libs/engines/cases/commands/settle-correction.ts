import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import type { Tx } from '#platform/database';
import type { Answers } from '#sdk/form';
import type { OnlineService } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { applicantOf } from '../applying/applicant.js';
import { CaseIndex } from '../desk/case-index.js';
import { Applications } from '../applying/applications.js';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import type { DeskError } from '../domain/case-code.js';
import { differences } from '../domain/correction.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import type { CaseRow } from '../store/case.entity.js';
import { CorrectionFiles } from '../citizen/correction-files.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface SettleWish extends SeenCase {
  /** True: the new answers are taken over. False: the old ones stay. */
  readonly accept: boolean;
}

/** The desk takes a correction over into the answers, or not. */
@Injectable()
export class SettleCorrection {
  constructor(
    private readonly desk: DeskCommand,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly indexing: CaseIndex,
    private readonly lookups: CaseLookupStore,
    private readonly dialogue: DialogueStore,
    private readonly files: CorrectionFiles,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: SettleWish): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, wish, 'take', async (tx, staff, row) => {
      const pending = await this.dialogue.pending(tx, row.id);
      if (!pending?.answers) return err('WRONG_STATE');

      // What the virus check has thrown away can not take the place of what is there.
      if (wish.accept && (await this.files.of(tx, row.id, pending.id)).some(({ state }) => state === 'refused')) return err('WRONG_STATE');
      const { service, form } = await this.applications.tailored(staff, row);
      const { before, after } = pending.answers;
      await this.dialogue.settle(tx, pending.id, wish.accept ? 'accepted' : 'refused', staff.name);
      const patch = wish.accept ? await this.cases.sealedAnswers(tx, row.id, after, applicantOf(service, after)) : {};
      if (!(await this.cases.change(tx, staff, row, wish.accept ? 'correction-accepted' : 'correction-refused', patch))) return err('CONFLICT');
      if (wish.accept) {
        await this.#find(tx, row, service, after);
        await this.files.takeOver(tx, row.id, pending, form);
      }
      else await this.mail.tell(tx, row, 'refusedCorrection');
      const fields = differences(form, before, after).map(({ path }) => path);
      await this.audit.record(tx, staff, { action: wish.accept ? 'case.accept-correction' : 'case.refuse-correction', object: { type: 'case', id: row.id }, fields });
      return ok(row.id);
    });
  }

  /** What it is found by follows its answers. */
  async #find(tx: Tx, row: CaseRow, service: OnlineService, answers: Answers): Promise<void> {
    await this.indexing.add(tx, (await this.cases.byId(tx, row.id))!);
    await this.lookups.keep(tx, row.id, service, answers);
  }
}
