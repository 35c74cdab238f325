import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { windowFields } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { Applications } from '../applying/applications.js';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import type { DeskError } from '../domain/case-code.js';
import { correctableFields } from '../domain/correction.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface CorrectionWish extends SeenCase {
  /** Paths in the answers. */
  readonly fields: readonly string[];
  /** What is wrong, for the citizen to read. */
  readonly reason: string;
}

/** Asks whoever applied to correct single answers. Until they have, the office's time stands still. */
@Injectable()
export class AskCorrection {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly desk: DeskCommand,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: CorrectionWish): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, wish, 'ask', async (tx, staff, row) => {
      const { service, form } = await this.applications.tailored(staff, row);
      const possible = correctableFields(form, await this.cases.answers(tx, row), windowFields(service)).map(({ path }) => path);
      if (wish.fields.length === 0 || wish.fields.some((path) => !possible.includes(path))) return err('NOT_FOUND');
      if (await this.dialogue.pending(tx, row.id)) return err('WRONG_STATE');

      await this.dialogue.ask(tx, row.id, { fields: wish.fields, reason: wish.reason, byName: staff.name });
      if (!(await this.cases.move(tx, staff, row, 'ask', { pausedOn: berlinDate(this.clock.now()) }))) return err('CONFLICT');
      await this.mail.tell(tx, row, 'correction');
      await this.audit.record(tx, staff, { action: 'case.ask-correction', object: { type: 'case', id: row.id }, fields: [...wish.fields] });
      return ok(row.id);
    });
  }
}
