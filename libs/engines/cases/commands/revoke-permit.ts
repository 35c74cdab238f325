import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, newId, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { Documents, PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer } from '#engines/documents';
import { PrintQueue } from '#engines/notifications';
import type { DeskError } from '../domain/case-code.js';
import { NoticePapers } from '../notices/notice-paper.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';
import { revocationTexts } from '../texts/serving.de.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';
import { MakeNotice } from './make-notice.js';

export interface RevokeWish extends SeenCase {
  /** As it will stand in the notice. */
  readonly reason: string;
}

/** Revokes a permit: it is worth nothing from now on, and whoever held it gets a notice with the reason and what can be done against it. Pays nothing back. */
@Injectable()
export class RevokePermit {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly notices: MakeNotice,
    private readonly papers: NoticePapers,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, wish: RevokeWish): Promise<Result<Id, DeskError>> {
    const ready = await this.desk.look(actor, wish, 'revoke', async (tx, staff, row) => ok(await this.notices.asDecided(tx, staff, row)));
    if (!ready.ok) return ready;
    const { notice } = ready.value;
    const paper = await this.papers.revocation(actor, notice, wish.reason);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    return this.desk.run<Id, DeskError>(actor, wish, 'revoke', async (tx, staff, row) => {
      const permit = await this.permits.ofCase(tx, row.id);
      if (!permit) return err('WRONG_STATE');
      await this.permits.giveBack(tx, permit.id, this.clock.now());
      const document = await this.documents.keep(tx, { kind: 'notice', fileName: revocationTexts.fileName(row.reference), mediaType: 'application/pdf', ...rendered });
      const about = { id: row.id, reference: row.reference };
      const letterId = await this.letters.queue(tx, { document, about, department: row.department, restrictedTo: row.restrictedTo, subject: paper.title, recipient: notice.applicant.address });
      const assessmentId = await this.cases.keepAssessment(tx, staff, row.id, notice.decided);
      const days = { providedAt: null, provisionNumber: null, notifiedOn: null, fetchedAt: null, withdrawnOn: null, servedOn: null, remedyEndsOn: null };
      await this.cases.insertNotice(tx, { id: newId(), caseId: row.id, assessmentId, documentId: document.id, channel: 'post', letterId, issuedAt: this.clock.now(), ...days });
      if (!(await this.cases.move(tx, staff, row, 'revoke', { dueOn: berlinDate(this.clock.now()) }, { text: wish.reason }))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'permit.revoke', object: { type: 'case', id: row.id }, fields: ['permit', 'notice'] });
      return ok(row.id);
    });
  }
}
