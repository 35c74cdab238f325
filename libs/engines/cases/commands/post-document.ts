import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, LocalDate, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { AuditTrail } from '#engines/audit';
import type { DeskError } from '../domain/case-code.js';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface PostWish extends SeenCase {
  /** The day on which the paper is given to the post: not after today, not before it was paid. */
  readonly on: LocalDate;
}

export type PostError = DeskError | 'DATE_IN_FUTURE' | 'DATE_BEFORE_PAYMENT';

/** Notes that the office has printed the paper in its own register and given it to the post. Whoever applied is told; the case is over. */
@Injectable()
export class PostDocument {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: PostWish): Promise<Result<Id, PostError>> {
    return this.desk.run<Id, PostError>(actor, wish, 'post', async (tx, staff, row) => {
      if (wish.on > berlinDate(this.clock.now())) return err('DATE_IN_FUTURE');
      const paid = (await this.cases.events(tx, row.id)).findLast(({ event }) => event === 'fee-paid');
      if (paid && wish.on < berlinDate(paid.at)) return err('DATE_BEFORE_PAYMENT');
      if (!(await this.cases.move(tx, staff, row, 'post', { postedOn: wish.on }))) return err('CONFLICT');
      await this.mail.tell(tx, row, 'posted');
      await this.audit.record(tx, staff, { action: 'document.post', object: { type: 'case', id: row.id }, fields: ['postedOn'] });
      return ok(row.id);
    });
  }
}
