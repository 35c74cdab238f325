import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { checkRulings, isGranted } from '#sdk/service';
import type { Ruling, RulingIssue } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { AssessmentDesk } from '../desk/assessment-desk.js';
import type { DeskError } from '../domain/case-code.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface AssessWish extends SeenCase {
  readonly rulings: readonly Ruling[];
}

/** The desk rules on every claim and fixes the amounts. What is owed is computed here, by the rules of the service and the town. */
@Injectable()
export class AssessCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly assessments: AssessmentDesk,
    private readonly cases: CaseStore,
    private readonly lookups: CaseLookupStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: AssessWish): Promise<Result<Id, DeskError | readonly RulingIssue[]>> {
    return this.desk.run<Id, DeskError | readonly RulingIssue[]>(actor, wish, 'assess', async (tx, staff, row) => {
      const matter = await this.assessments.matter(tx, staff, row);
      const issues = checkRulings(matter.due, wish.rulings);
      if (issues.length > 0) return err(issues);

      const assessment = this.assessments.assess(matter, wish.rulings);
      await this.cases.keepAssessment(tx, staff, row.id, { rulings: wish.rulings, assessment });
      await this.lookups.decided(tx, row.id, isGranted(matter.tailored.service, wish.rulings) === false);
      const mine = { assigneeId: staff.personId, assigneeName: staff.name };
      if (!(await this.cases.move(tx, staff, row, 'assess', mine))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.assess', object: { type: 'case', id: row.id }, fields: ['rulings', 'assessment'] });
      return ok(row.id);
    });
  }
}
