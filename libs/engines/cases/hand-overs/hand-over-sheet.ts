import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { berlinDate } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { formatDate, summarize } from '#sdk/form';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { LetterFrames } from '#engines/documents';
import type { SheetPaper } from '#engines/documents';
import { Applications } from '../applying/applications.js';
import type { PostingType } from '../graphql/posting.types.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { sheetTexts } from '../texts/posting.de.js';

/** What the office needs in a register outside of us: the order on one sheet, without what was noted in the file. */
@Injectable()
export class HandOverSheets {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly frames: LetterFrames,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  /** For the case page: where the sheet lies, and since when the paper is on its way. */
  async posting(actor: Actor, row: CaseRow): Promise<PostingType | null> {
    const { service } = await this.applications.tailored(actor, row);
    return service.posted === undefined ? null : { sheetPath: `/amt/files/cases/${row.id}/sheet.pdf`, postedOn: row.postedOn };
  }

  /** Undefined for a case that may not be seen or that nothing is posted for; who fetched it is noted. */
  of(actor: Actor, caseId: Id): Promise<SheetPaper | undefined> {
    return this.database.withTenant(actor, 'write', async (tx) => {
      const row = await this.cases.byId(tx, caseId);
      if (!row || !this.access.may(actor, 'read', 'Case', row)) return undefined;
      const { service, texts, form } = await this.applications.tailored(actor, row);
      if (service.posted === undefined || texts.posted === undefined) return undefined;

      const department = await this.catalogue.departmentOf(actor, service);
      const { townName, authority, brand, logo, demonstration } = await this.frames.of(actor, { department, recipient: [], info: [] });
      const { address } = await this.cases.applicant(tx, row);
      const paid = (await this.cases.events(tx, row.id)).findLast(({ event }) => event === 'fee-paid');
      await this.audit.record(tx, actor, { action: 'case.hand-over', object: { type: 'case', id: row.id }, fields: ['answers'] });
      const { labels } = sheetTexts;
      return {
        template: 'sheet' as const,
        ...{ townName, authority, brand, logo, ...(demonstration === undefined ? {} : { demonstration }) },
        title: texts.posted.sheet,
        facts: [
          { label: labels.reference, value: row.reference },
          { label: labels.received, value: formatDate(berlinDate(row.receivedAt)) },
          { label: labels.payment, value: paid ? sheetTexts.paid(row.paymentReference ?? '', formatDate(berlinDate(paid.at))) : sheetTexts.unpaid },
          { label: labels.recipient, value: address.join(', ') },
        ],
        sections: summarize(form, await this.cases.answers(tx, row)).map(({ title, rows }) => ({ title, rows: rows.map(({ label, value }) => ({ label, value })) })),
        columns: [labels.field, labels.value] as const,
        instructions: texts.posted.instructions,
      };
    });
  }
}
