import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { isCompletedByDesk, isGranted, rulingView } from '#sdk/service';
import type { Ruling, RulingIssue } from '#sdk/service';
import { AssessmentDesk } from '../desk/assessment-desk.js';
import type { Matter } from '../desk/assessment-desk.js';
import { AssessCase } from './assess-case.js';
import { CompleteCase } from './complete-case.js';
import type { CompleteError } from './complete-case.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';
import { IssueNotice } from './issue-notice.js';
import type { IssueError } from './issue-notice.js';

/** The rulings that the automatic checks suggest, with the first reason for each; undefined when one is left to a person. */
function suggestedRulings({ due, tailored }: Matter): readonly Ruling[] | undefined {
  const rulings = due.flatMap((one) => {
    const option = rulingView(tailored.texts, one).options.find(({ decision }) => decision === one.suggested);
    return option?.reasons[0] ? [{ key: one.key, decision: option.decision, reason: option.reasons[0].text }] : [];
  });
  return due.length > 0 && rulings.length === due.length ? rulings : undefined;
}

interface Suggested {
  readonly rulings: readonly Ruling[];
  /** A grant that the desk carries out; anything else gets its notice. */
  readonly completes: boolean;
}

/** One click: decides as the automatic checks suggest and sends the decision, or notes that it is carried out. Where a check has not passed, a person has to decide. */
@Injectable()
export class ReleaseCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly assessments: AssessmentDesk,
    private readonly assess: AssessCase,
    private readonly issue: IssueNotice,
    private readonly complete: CompleteCase,
  ) {}

  async execute(actor: Actor, seen: SeenCase): Promise<Result<Id, IssueError | CompleteError | readonly RulingIssue[]>> {
    const found = await this.desk.look<Suggested, 'NOT_OPEN'>(actor, seen, 'assess', async (tx, staff, row) => {
      const matter = await this.assessments.matter(tx, staff, row);
      const rulings = row.kind === 'application' ? suggestedRulings(matter) : undefined;
      if (!rulings) return err('WRONG_STATE');
      const { service } = matter.tailored;
      const completes = isCompletedByDesk(service) && isGranted(service, rulings) === true;
      return completes && !(await this.complete.isOpen(tx, staff, row)) ? err('NOT_OPEN') : ok({ rulings, completes });
    });
    if (!found.ok) return found;

    const { rulings, completes } = found.value;
    const assessed = await this.assess.execute(actor, { ...seen, rulings });
    if (!assessed.ok) return assessed;
    const next = { caseId: seen.caseId, version: seen.version + 1 };
    return completes ? this.complete.execute(actor, next) : this.issue.execute(actor, next);
  }
}
