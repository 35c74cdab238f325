import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, newId, ok } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { fillTemplate } from '#sdk/form';
import { isCompletedByDesk, isGranted } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer } from '#engines/documents';
import { OpenItems } from '#engines/payments';
import { Applications } from '../applying/applications.js';
import type { DeskError } from '../domain/case-code.js';
import { GRANTED_FREE_QUEUE } from '../jobs/queues.js';
import { FourEyes } from '../desk/four-eyes.js';
import { NoticeDelivery } from '../notices/notice-delivery.js';
import type { Delivery } from '../notices/notice-delivery.js';
import { NoticePapers } from '../notices/notice-paper.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { noticeTexts } from '../texts/de.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase, Staff } from './desk-command.js';
import { MakeNotice } from './make-notice.js';
import type { ReadyNotice } from './make-notice.js';

export type IssueError = DeskError | 'NUMBER_RANGE_USED_UP' | 'SECOND_PERSON_NEEDED';

export interface IssueWish extends SeenCase {
  /** A letter, whatever else the addressee has opened. */
  readonly byLetter?: boolean;
}

/**
 * Makes the notice. Three steps, because a paper is not made inside a transaction: reserve the Kassenzeichen; render; then notice,
 * open item and letter come into being together, or not at all. A reserved number is kept for the next try.
 */
@Injectable()
export class IssueNotice {
  constructor(
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly applications: Applications,
    private readonly notices: MakeNotice,
    private readonly fourEyes: FourEyes,
    private readonly papers: NoticePapers,
    private readonly delivery: NoticeDelivery,
    private readonly openItems: OpenItems,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, wish: IssueWish): Promise<Result<Id, IssueError>> {
    const ready = await this.desk.run<ReadyNotice, IssueError>(actor, wish, 'issue', (tx, staff, row) => this.#prepare(tx, staff, row));
    if (!ready.ok) return ready;

    const paper = await this.papers.of(actor, ready.value.notice);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    const made = { ...ready.value, paper, rendered, byLetter: wish.byLetter ?? false };
    return this.desk.run<Id, DeskError>(actor, wish, 'issue', (tx, staff, row) => this.#issue(tx, staff, row, made));
  }

  async #prepare(tx: Tx, staff: Staff, row: CaseRow): Promise<Result<ReadyNotice, IssueError>> {
    const { service } = await this.applications.tailored(staff, row);
    const { decided } = (await this.cases.latestAssessment(tx, row.id))!;
    // What the desk carries out has no notice: the papers themselves are the answer.
    if (isCompletedByDesk(service) && isGranted(service, decided.rulings)) return err('WRONG_STATE');
    if (await this.fourEyes.isSecondMissing(tx, staff, row)) return err('SECOND_PERSON_NEEDED');
    return this.notices.first(tx, staff, row);
  }

  async #issue(tx: Tx, staff: Staff, row: CaseRow, made: Delivery): Promise<Result<Id, DeskError>> {
    const { notice } = made;
    const { assessment, rulings } = notice.decided;
    const granted = isGranted(notice.matter.tailored.service, rulings) === true;
    const channel = await this.delivery.deliver(tx, row, made);
    if (notice.paymentReference !== undefined) {
      const purpose = fillTemplate(notice.matter.tailored.texts.notice!.purpose, { years: noticeTexts.years(assessment.years) });
      await this.openItems.create(tx, { reference: notice.paymentReference, purpose, dues: assessment.dues, aboutId: row.id, department: row.department });
    }
    const patch = granted && assessment.dues[0] ? { dueOn: assessment.dues[0].dueOn } : {};
    if (!(await this.cases.move(tx, staff, row, granted ? 'grant' : 'issue', patch))) return err('CONFLICT');
    // What lies on the portal has left the house by that.
    if (channel === 'own-portal' && !granted) await this.cases.move(tx, staff, (await this.cases.byId(tx, row.id))!, 'dispatch');
    if (granted && notice.paymentReference === undefined) await this.jobs.send(tx, GRANTED_FREE_QUEUE, { caseId: row.id, eventId: newId() });
    await this.audit.record(tx, staff, { action: 'notice.issue', object: { type: 'case', id: row.id }, fields: ['notice', 'open-item', channel] });
    return ok(row.id);
  }
}
