import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { CaseLabels } from '../desk/case-labels.js';
import type { DeskError } from '../domain/case-code.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseLabelStore } from '../store/case-label.store.js';
import { DeskCommand } from './desk-command.js';
import type { Staff } from './desk-command.js';

export type LabelError = DeskError | 'LABEL_UNKNOWN';

/** Puts labels on a case and takes them off. They say nothing of how far it is: two people do not come into each other's way. */
@Injectable()
export class LabelCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly labels: CaseLabels,
    private readonly store: CaseLabelStore,
    private readonly audit: AuditTrail,
  ) {}

  /** One label; answers whether anything changed. */
  one(actor: Actor, caseId: Id, label: string, on: boolean): Promise<Result<boolean, LabelError>> {
    return this.desk.on<boolean, LabelError>(actor, caseId, 'label', async (tx, staff, row) => {
      if (!(await this.#known(staff, row)).includes(label)) return err('LABEL_UNKNOWN');
      return ok(await this.change(tx, staff, caseId, label, on));
    });
  }

  /** Exactly these. What is on it and unknown here, from another department, stays. */
  all(actor: Actor, caseId: Id, wanted: readonly string[]): Promise<Result<Id, DeskError>> {
    return this.desk.on<Id, DeskError>(actor, caseId, 'label', async (tx, staff, row) => {
      const known = await this.#known(staff, row);
      if (wanted.some((label) => !known.includes(label))) return err('NOT_FOUND');
      for (const label of known) await this.change(tx, staff, caseId, label, wanted.includes(label));
      return ok(caseId);
    });
  }

  /** Joins the caller's transaction, who holds the case and has asked whether the person may. */
  async change(tx: Tx, staff: Staff, caseId: Id, label: string, on: boolean): Promise<boolean> {
    const changed = on ? await this.store.put(tx, caseId, label) : await this.store.takeOff(tx, caseId, label);
    if (changed) await this.audit.record(tx, staff, { action: on ? 'case.label' : 'case.unlabel', object: { type: 'case', id: caseId }, fields: [label] });
    return changed;
  }

  async #known(staff: Staff, { department }: CaseRow): Promise<readonly string[]> {
    return (await this.labels.list(staff, department)).map(({ code }) => code);
  }
}
