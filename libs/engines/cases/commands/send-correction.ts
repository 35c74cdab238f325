import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { pruneAnswers } from '#sdk/form';
import type { FieldIssue } from '#sdk/form';
import { AuditTrail } from '#engines/audit';
import { Applications } from '../applying/applications.js';
import { CasePauses } from '../desk/case-pauses.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { pathsAtFault, withCorrections } from '../domain/correction.js';
import type { Corrections } from '../domain/correction.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { CitizenCommand } from './citizen-command.js';

export interface CorrectionPost extends CaseKey {
  readonly corrections: Corrections;
}

/**
 * Whoever applied sends the fields that were asked for, and those that became necessary by them; no others. The whole application has to be right
 * again. It waits in a buffer until the desk takes it over.
 */
@Injectable()
export class SendCorrection {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly citizen: CitizenCommand,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly pauses: CasePauses,
    private readonly dialogue: DialogueStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, post: CorrectionPost): Promise<Result<Id, 'NOT_FOUND' | 'WRONG_STATE' | readonly FieldIssue[]>> {
    return this.citizen.move<Id, 'WRONG_STATE' | readonly FieldIssue[]>(actor, post, 'reply', async (tx, row) => {
      const pending = await this.dialogue.pending(tx, row.id);
      if (pending?.state !== 'open') return err('WRONG_STATE');

      const { form, validator } = await this.applications.tailored(actor, row);
      const before = await this.cases.answers(tx, row);
      // Days in the answers count from when they were given: what was right then is not wrong now.
      const today = berlinDate(row.receivedAt);
      const only = (paths: readonly string[]): Corrections => Object.fromEntries(Object.entries(post.corrections).filter(([path]) => paths.includes(path)));
      const needed = pathsAtFault(form, validator.all(withCorrections(form, before, only(pending.fields)), { today }));
      const allowed = [...new Set([...pending.fields, ...needed])];
      const smuggled = Object.keys(post.corrections).filter((path) => !allowed.includes(path));
      if (smuggled.length > 0) return err(smuggled.map((path) => ({ path, code: 'UNDECLARED' as const })));

      const after = withCorrections(form, before, only(allowed));
      const issues = validator.all(after, { today });
      if (issues.length > 0) return err(issues);
      await this.dialogue.buffer(tx, pending.id, { before, after: pruneAnswers(form, after) });
      await this.cases.move(tx, actor, row, 'reply', { ...(await this.pauses.over(actor, row)), unreadSince: row.unreadSince ?? this.clock.now() });
      await this.audit.record(tx, actor, { action: 'case.correct', object: { type: 'case', id: row.id }, fields: Object.keys(post.corrections) });
      return ok(row.id);
    });
  }
}
