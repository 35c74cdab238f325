import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { Absences, StaffDirectory } from '#engines/identity';
import { TownConfig } from '#engines/tenancy';
import type { DeskError } from '../domain/case-code.js';
import { isOver } from '../domain/case-state.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface ForwardWish extends SeenCase {
  readonly department: string;
  /** Nobody in particular without. */
  readonly assigneeId?: Id | undefined;
  readonly note: string;
}

export type ForwardError = DeskError | 'DEPARTMENT_UNKNOWN' | 'ASSIGNEE_UNKNOWN';

/** Gives a case to somebody else, or to another department, which alone sees it from then on. Work for whoever is away goes to who stands in. */
@Injectable()
export class ForwardCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly directory: StaffDirectory,
    private readonly absences: Absences,
    private readonly towns: TownConfig,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: ForwardWish): Promise<Result<Id, ForwardError>> {
    return this.desk.on<Id, ForwardError>(actor, wish.caseId, 'forward', async (tx, staff, row) => {
      if (row.version !== wish.version) return err('CONFLICT');
      if (isOver(row.state)) return err('WRONG_STATE');
      const town = await this.towns.town(staff);
      if (!town.departments.some(({ code }) => code === wish.department)) return err('DEPARTMENT_UNKNOWN');
      const assignee = await this.#assignee(tx, wish);
      if (assignee === undefined) return err('ASSIGNEE_UNKNOWN');

      const patch = { department: wish.department, assigneeId: assignee?.id ?? null, assigneeName: assignee?.name ?? null };
      if (!(await this.cases.change(tx, staff, row, 'case-forwarded', patch, wish.note))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.forward', object: { type: 'case', id: row.id }, fields: ['department', 'assignee'] });
      return ok(row.id);
    });
  }

  /** Null for nobody in particular, undefined for somebody who can not have it. */
  async #assignee(tx: Tx, { assigneeId, department }: ForwardWish): Promise<{ id: Id; name: string } | null | undefined> {
    if (assigneeId === undefined) return null;
    const person = await this.directory.byId(tx, await this.absences.presentFor(tx, assigneeId));
    return person?.active && person.departments.includes(department) ? { id: person.id, name: person.name } : undefined;
  }
}
