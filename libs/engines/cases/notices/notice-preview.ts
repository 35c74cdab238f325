import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { isZero } from '#kernel';
import { isCompletedByDesk, isGranted } from '#sdk/service';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { ServiceCatalogue } from '#engines/catalogue';
import type { NoticePaper } from '#engines/documents';
import { AssessmentDesk } from '../desk/assessment-desk.js';
import { NoticePapers } from './notice-paper.js';
import { CaseStore } from '../store/case.store.js';
import { noticeTexts } from '../texts/de.js';

/** The notice of an assessed case as it would be issued now, marked as a draft; nothing is reserved or kept. */
@Injectable()
export class NoticePreview {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly assessments: AssessmentDesk,
    private readonly catalogue: ServiceCatalogue,
    private readonly papers: NoticePapers,
  ) {}

  async of(actor: Actor, caseId: Id): Promise<NoticePaper | undefined> {
    const found = await this.database.withTenant(actor, 'read', async (tx) => {
      const row = await this.cases.byId(tx, caseId);
      if (!row || row.state !== 'assessed' || !this.access.may(actor, 'read', 'Case', row)) return undefined;
      const decided = (await this.cases.latestAssessment(tx, row.id))!.decided;
      return { row, decided, matter: await this.assessments.matter(tx, actor, row), applicant: await this.cases.applicant(tx, row) };
    });
    if (!found) return undefined;

    const { row, decided, matter, applicant } = found;
    if (isCompletedByDesk(matter.tailored.service) && isGranted(matter.tailored.service, decided.rulings)) return undefined;
    const payable = !isZero(decided.assessment.total);
    const department = await this.catalogue.departmentOf(actor, matter.tailored.service);
    const reserved = payable ? { paymentReference: row.paymentReference ?? noticeTexts.preview } : {};
    const paper = await this.papers.of(actor, { matter, decided, applicant, reference: row.reference, department, issuedOn: matter.today, ...reserved });
    return { ...paper, subject: `${noticeTexts.preview}: ${paper.subject}` };
  }
}
