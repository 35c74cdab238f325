import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err } from '#kernel';
import { rulingView } from '#sdk/service';
import type { Ruling, RulingIssue } from '#sdk/service';
import { AssessmentDesk } from '../assessment-desk.js';
import type { Matter } from '../assessment-desk.js';
import { AssessCase } from './assess-case.js';
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

/** One click: decides as the automatic checks suggest and sends the decision. Where a check has not passed, a person has to decide. */
@Injectable()
export class ReleaseCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly assessments: AssessmentDesk,
    private readonly assess: AssessCase,
    private readonly issue: IssueNotice,
  ) {}

  async execute(actor: Actor, seen: SeenCase): Promise<Result<Id, IssueError | readonly RulingIssue[]>> {
    const found = await this.desk.look<readonly Ruling[]>(actor, seen, 'assess', async (tx, staff, row) => {
      const rulings = row.kind === 'application' ? suggestedRulings(await this.assessments.matter(tx, staff, row)) : undefined;
      return rulings ? { ok: true, value: rulings } : err('WRONG_STATE');
    });
    if (!found.ok) return found;

    const assessed = await this.assess.execute(actor, { ...seen, rulings: found.value });
    return assessed.ok ? this.issue.execute(actor, { caseId: seen.caseId, version: seen.version + 1 }) : assessed;
  }
}
