import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, LocalDate } from '#kernel';
import { newCode, newId, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { permitTerms } from '#sdk/service';
import type { PermitTerms } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { Documents, PDF_RENDERER } from '#engines/documents';
import type { PdfRenderer, RenderedPdf } from '#engines/documents';
import { Mailbox } from '#engines/notifications';
import { OpenItems } from '#engines/payments';
import { TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { isSettled } from '../desk/is-settled.js';
import { LinkMaker } from '../citizen/link-maker.js';
import { PermitPapers } from '../permits/permit-paper.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';
import { permitTexts } from '../texts/de.js';
import { wordsIn } from '../texts/words-in.js';
import { EndFormerPermit } from './end-former-permit.js';

type Bound = { readonly tenantId: string };

interface Ready {
  readonly row: CaseRow;
  readonly terms: PermitTerms;
}

/** Makes the permit of a granted case, once everything is paid. A case that is not waiting for that is left as it is. */
@Injectable()
export class IssuePermit {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly papers: PermitPapers,
    private readonly documents: Documents,
    private readonly openItems: OpenItems,
    private readonly former: EndFormerPermit,
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
    private readonly audit: AuditTrail,
  ) {}

  async execute(bound: Bound, by: string, caseId: Id, sourceEventId: Id): Promise<void> {
    const ready = await this.database.withTenant(bound, 'read', (tx) => this.#ready(tx, bound, caseId));
    if (!ready) return;

    const code = newCode(12);
    const { texts, service } = await this.applications.tailored(bound, ready.row);
    const department = await this.catalogue.departmentOf(bound, service);
    const paper = await this.papers.of(bound, { words: texts.permit!, terms: ready.terms, code, department });
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    await this.database.withTenant(bound, 'write', (tx) => this.#issue(tx, by, ready, { code, rendered, sourceEventId }));
  }

  async #ready(tx: Tx, bound: Bound, caseId: Id): Promise<Ready | undefined> {
    const row = await this.cases.byId(tx, caseId);
    if (!row || !(await isSettled(tx, this.openItems, row))) return undefined;
    const { service } = await this.applications.tailored(bound, row);
    const values = await this.catalogue.valuesOn(bound, service, row.startedOn);
    const terms = permitTerms(service, await this.cases.answers(tx, row), values);
    return terms && { row, terms };
  }

  async #issue(tx: Tx, by: string, { row, terms }: Ready, made: { code: string; rendered: RenderedPdf; sourceEventId: Id }): Promise<void> {
    const now = await this.cases.byId(tx, row.id, { lock: 'for update' });
    if (now?.state !== 'awaiting-payment') return;

    const actor = system(tx.tenantId, by);
    const { code, rendered, sourceEventId } = made;
    const document = await this.documents.keep(tx, { kind: 'permit', fileName: permitTexts.fileName(row.reference), mediaType: 'application/pdf', ...rendered });
    const { subject, area, validFrom, validTo } = terms;
    const what = { caseId: row.id, serviceCode: row.serviceCode, department: row.department, code, area: area?.code ?? null, subject, validFrom, validTo };
    const { service } = await this.applications.pinned(row);
    await this.permits.insert(tx, { id: newId(), ...what, documentId: document.id, issuedAt: this.clock.now(), returnedAt: null, replacedFrom: null, remindedOn: await this.former.remindedOn(tx, row, service) });
    await this.cases.move(tx, actor, now, 'settle', { dueOn: validTo }, { sourceEventId });
    await this.former.execute(tx, actor, row, service, validFrom);
    await this.audit.record(tx, actor, { action: 'permit.issue', object: { type: 'case', id: row.id }, fields: ['permit'] });
    await this.#tell(tx, row, validTo);
  }

  async #tell(tx: Tx, row: CaseRow, validTo: LocalDate): Promise<void> {
    const { email } = await this.cases.applicant(tx, row);
    if (email === undefined) return;
    const town = await this.towns.town({ tenantId: tx.tenantId });
    await this.mailbox.queue(tx, 'permit-issued', { to: email, ...wordsIn(row.locale).mails.permitIssued({ free: row.paymentReference === null, reference: row.reference, link: this.links.to(town, '/status', row.locale), validTo, town: town.officialName }) });
  }
}
