import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, isZero, newId, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { fillTemplate } from '#sdk/form';
import { isGranted } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { Documents, PDF_RENDERER } from '#engines/documents';
import type { KeptDocument, NoticePaper, PdfRenderer, RenderedPdf } from '#engines/documents';
import { PrintQueue } from '#engines/notifications';
import { OpenItems } from '#engines/payments';
import { AssessmentDesk } from '../assessment-desk.js';
import type { DeskError } from '../domain/case-code.js';
import { NoticePapers } from '../notice-paper.js';
import type { NoticeMatter } from '../notice-paper.js';
import { GrantMail } from '../grant-mail.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { noticeTexts } from '../texts/de.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase, Staff } from './desk-command.js';

export type IssueError = DeskError | 'NUMBER_RANGE_USED_UP';

interface Ready {
  readonly notice: NoticeMatter;
  readonly assessmentId: Id;
}

/**
 * Makes the notice. Three steps, because a paper is not made inside a transaction: reserve the Kassenzeichen; render; then notice,
 * open item and letter come into being together, or not at all. A reserved number is kept for the next try.
 */
@Injectable()
export class IssueNotice {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly desk: DeskCommand,
    private readonly assessments: AssessmentDesk,
    private readonly cases: CaseStore,
    private readonly catalogue: ServiceCatalogue,
    private readonly papers: NoticePapers,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
    private readonly grantMail: GrantMail,
    private readonly openItems: OpenItems,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, seen: SeenCase): Promise<Result<Id, IssueError>> {
    const ready = await this.desk.run<Ready, IssueError>(actor, seen, 'issue', (tx, staff, row) => this.#prepare(tx, staff, row));
    if (!ready.ok) return ready;

    const paper = await this.papers.of(actor, ready.value.notice);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    return this.desk.run<Id, DeskError>(actor, seen, 'issue', (tx, staff, row) => this.#issue(tx, staff, row, ready.value, paper, rendered));
  }

  async #prepare(tx: Tx, staff: Staff, row: CaseRow): Promise<Result<Ready, IssueError>> {
    const found = (await this.cases.latestAssessment(tx, row.id))!;
    const matter = await this.assessments.matter(tx, staff, row);
    const { service } = matter.tailored;
    const payable = !isZero(found.decided.assessment.total);
    const reserved = payable ? await this.#reserve(tx, staff, row, service.code) : undefined;
    if (reserved?.ok === false) return reserved;
    const paymentReference = reserved?.value;
    const notice: NoticeMatter = {
      matter,
      decided: found.decided,
      applicant: await this.cases.applicant(tx, row),
      reference: row.reference,
      ...(paymentReference === undefined ? {} : { paymentReference }),
      department: await this.catalogue.departmentOf(staff, service),
      issuedOn: berlinDate(this.clock.now()),
    };
    return ok({ notice, assessmentId: found.row.id });
  }

  async #reserve(tx: Tx, staff: Staff, row: CaseRow, serviceCode: string): Promise<Result<string, IssueError>> {
    if (row.paymentReference !== null) return ok(row.paymentReference);
    const offer = await this.catalogue.offerOf(staff, serviceCode);
    const reserved = await this.openItems.reserve(tx, offer?.numberRange ?? serviceCode);
    if (reserved.ok) await this.cases.patch(tx, row.id, { paymentReference: reserved.value });
    return reserved;
  }

  async #issue(tx: Tx, staff: Staff, row: CaseRow, ready: Ready, paper: NoticePaper, rendered: RenderedPdf): Promise<Result<Id, DeskError>> {
    const { notice, assessmentId } = ready;
    const { assessment } = notice.decided;
    const fileName = noticeTexts.fileName(row.reference);
    const document = await this.documents.keep(tx, { kind: 'notice', fileName, mediaType: 'application/pdf', ...rendered });
    const granted = isGranted(notice.matter.tailored.service, notice.decided.rulings) === true;
    const letterId = granted && (await this.grantMail.queue(tx, notice)) ? null : await this.#letter(tx, row, notice, paper, document);
    await this.cases.insertNotice(tx, { id: newId(), caseId: row.id, assessmentId, documentId: document.id, letterId, issuedAt: this.clock.now(), servedOn: null, remedyEndsOn: null });
    if (notice.paymentReference !== undefined) {
      const purpose = fillTemplate(notice.matter.tailored.texts.notice!.purpose, { years: noticeTexts.years(assessment.years) });
      await this.openItems.create(tx, { reference: notice.paymentReference, purpose, dues: assessment.dues, aboutId: row.id, department: row.department });
    }
    const patch = granted && assessment.dues[0] ? { dueOn: assessment.dues[0].dueOn } : {};
    if (!(await this.cases.move(tx, staff, row, granted ? 'grant' : 'issue', patch))) return err('CONFLICT');
    await this.audit.record(tx, staff, { action: 'notice.issue', object: { type: 'case', id: row.id }, fields: ['notice', 'open-item'] });
    return ok(row.id);
  }
  #letter(tx: Tx, row: CaseRow, { applicant }: NoticeMatter, paper: NoticePaper, document: KeptDocument): Promise<Id> {
    const about = { id: row.id, reference: row.reference };
    return this.letters.queue(tx, { document, about, department: row.department, subject: paper.title, recipient: applicant.address });
  }
}
