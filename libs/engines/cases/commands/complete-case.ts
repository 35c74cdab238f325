import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { grantOf, isCompletedByDesk } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ApplicationStops } from '../applying/application-stops.js';
import { Applications } from '../applying/applications.js';
import { CompletionMail } from '../desk/completion-mail.js';
import type { DeskError } from '../domain/case-code.js';
import { FourEyes } from '../desk/four-eyes.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase, Staff } from './desk-command.js';

/** `NOT_OPEN`: what was granted may not leave the house yet. */
export type CompleteError = DeskError | 'NOT_OPEN' | 'SECOND_PERSON_NEEDED';

/** Notes that a grant has been carried out: papers were sent, or handed over. Nothing is before the day from which papers leave. */
@Injectable()
export class CompleteCase {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly desk: DeskCommand,
    private readonly applications: Applications,
    private readonly stops: ApplicationStops,
    private readonly cases: CaseStore,
    private readonly fourEyes: FourEyes,
    private readonly mail: CompletionMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, seen: SeenCase): Promise<Result<Id, CompleteError>> {
    return this.desk.run<Id, CompleteError>(actor, seen, 'complete', async (tx, staff, row) => {
      const { service } = await this.applications.tailored(staff, row);
      const decided = (await this.cases.latestAssessment(tx, row.id))!.decided;
      const grant = grantOf(service, decided.rulings);
      if (!isCompletedByDesk(service) || grant === undefined) return err('WRONG_STATE');
      if (await this.fourEyes.isSecondMissing(tx, staff, row)) return err('SECOND_PERSON_NEEDED');
      if (!(await this.isOpen(tx, staff, row))) return err('NOT_OPEN');

      if (!(await this.cases.move(tx, staff, row, 'complete'))) return err('CONFLICT');
      const said = (await this.applications.pinned(row, row.locale)).texts;
      await this.mail.queue(tx, row, said.completions![grant]!);
      await this.audit.record(tx, staff, { action: 'case.complete', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }

  /** Whether it may be carried out today. */
  async isOpen(tx: Tx, staff: Staff, row: CaseRow): Promise<boolean> {
    const { service } = await this.applications.tailored(staff, row);
    const now = this.clock.now();
    const window = await this.stops.windowFor(staff, service, await this.cases.answers(tx, row), now);
    return window === undefined || berlinDate(now) >= window.election.papersFrom;
  }
}
