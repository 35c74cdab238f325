import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, LocalDate, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { pruneAnswers } from '#sdk/form';
import type { Answers, CompiledForm, FieldIssue } from '#sdk/form';
import { AuditTrail } from '#engines/audit';
import { Applications } from '../applying/applications.js';
import type { Tailored } from '../applying/applications.js';
import { CorrectionFiles } from '../citizen/correction-files.js';
import { CasePauses } from '../desk/case-pauses.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { pathsAtFault, withCorrections } from '../domain/correction.js';
import type { Corrections } from '../domain/correction.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import type { CaseCorrection } from '../store/dialogue.store.js';
import { CitizenCommand } from './citizen-command.js';

export interface CorrectionPost extends CaseKey {
  readonly corrections: Corrections;
}

interface Asked {
  readonly pending: CaseCorrection;
  readonly before: Answers;
  readonly today: LocalDate;
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
    private readonly files: CorrectionFiles,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, post: CorrectionPost): Promise<Result<Id, 'NOT_FOUND' | 'WRONG_STATE' | readonly FieldIssue[]>> {
    return this.citizen.move<Id, 'WRONG_STATE' | readonly FieldIssue[]>(actor, post, 'reply', async (tx, row) => {
      const pending = await this.dialogue.pending(tx, row.id);
      if (pending?.state !== 'open') return err('WRONG_STATE');

      const { form, validator } = await this.applications.tailored(actor, row);
      const before = await this.cases.answers(tx, row);
      const read = await this.files.read(tx, row.id, pending, form, post.corrections);
      const checked = this.#check(form, validator, { pending, before, today: berlinDate(row.receivedAt), corrections: read.corrections });
      if (!checked.ok && checked.error.some(({ code }) => code === 'UNDECLARED')) return checked;
      if (read.issues.length > 0) return err([...read.issues, ...(checked.ok ? [] : checked.error.filter(({ path }) => !read.issues.some((issue) => issue.path === path)))]);
      if (!checked.ok) return checked;

      await this.dialogue.buffer(tx, pending.id, { before, after: checked.value });
      await this.files.keepOnly(tx, row.id, pending, form, checked.value);
      await this.cases.move(tx, actor, row, 'reply', { ...(await this.pauses.over(actor, row)), unreadSince: row.unreadSince ?? this.clock.now() });
      await this.audit.record(tx, actor, { action: 'case.correct', object: { type: 'case', id: row.id }, fields: Object.keys(post.corrections) });
      return ok(row.id);
    });
  }
  /** Days in the answers count from when they were given: what was right then is not wrong now. */
  #check(form: CompiledForm, validator: Tailored['validator'], { pending, before, today, corrections }: Asked): Result<Answers, readonly FieldIssue[]> {
    const only = (paths: readonly string[]): Corrections => Object.fromEntries(Object.entries(corrections).filter(([path]) => paths.includes(path)));
    const needed = pathsAtFault(form, validator.all(withCorrections(form, before, only(pending.fields)), { today }));
    const allowed = [...new Set([...pending.fields, ...needed])];
    const smuggled = Object.keys(corrections).filter((path) => !allowed.includes(path));
    if (smuggled.length > 0) return err(smuggled.map((path) => ({ path, code: 'UNDECLARED' as const })));

    const after = withCorrections(form, before, only(allowed));
    const issues = validator.all(after, { today });
    return issues.length > 0 ? err(issues) : ok(pruneAnswers(form, after));
  }
}
