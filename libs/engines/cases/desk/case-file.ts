import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id } from '#kernel';
import { berlinDate } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { formatDate, formatMoment } from '#sdk/form';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { Documents, PDF_RENDERER } from '#engines/documents';
import type { AttachedFile, CaseFilePaper, PdfRenderer } from '#engines/documents';
import { Uploads } from '#engines/forms';
import { TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { CaseViews } from './case-views.js';
import { stateWords } from '../citizen/state-words.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { caseFileTexts as words } from '../texts/case-file.de.js';

/** A whole case as one file for the archive: everything to read, and inside it the data and every paper. */
@Injectable()
export class CaseFiles {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly towns: TownConfig,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly views: CaseViews,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly documents: Documents,
    private readonly uploads: Uploads,
    private readonly audit: AuditTrail,
  ) {}

  /** Undefined for a case that may not be exported; who took it along is noted. */
  async of(actor: Actor, caseId: Id): Promise<{ fileName: string; mediaType: string; bytes: Buffer } | undefined> {
    const found = await this.database.withTenant(actor, 'write', async (tx) => {
      const row = await this.cases.byId(tx, caseId);
      if (!row || !this.access.may(actor, 'read', 'Case', row) || !this.access.may(actor, 'export', 'Case', row)) return undefined;
      await this.audit.record(tx, actor, { action: 'case.export', object: { type: 'case', id: caseId } });
      return { reference: row.reference, paper: await this.#paper(tx, actor, row) };
    });
    if (!found) return undefined;
    await this.database.beforeOutsideCall();
    const { bytes } = await this.pdf.render(found.paper);
    return { fileName: words.fileName(found.reference), mediaType: 'application/pdf', bytes: Buffer.from(bytes) };
  }

  async #paper(tx: Tx, actor: Actor, row: CaseRow): Promise<CaseFilePaper> {
    const town = await this.towns.town(actor);
    const attached = await this.#attached(tx, actor, row);
    return {
      template: 'case-file',
      authority: town.authority,
      brand: town.theme.brand,
      title: words.title(row.reference),
      madeOn: berlinDate(this.clock.now()),
      factsHeader: [...words.factsHeader],
      facts: await this.#facts(tx, actor, row),
      parts: [
        { title: words.answers, header: words.answersHeader, sections: await this.views.summary(tx, actor, row) },
        ...(await this.#messages(tx, row)),
        { title: words.history, header: words.historyHeader, rows: (await this.views.history(tx, row.id)).map(({ at, who, text, note }) => [formatMoment(at), who ?? words.system, note === null ? text : `${text}: ${note}`] as const) },
        { title: words.attachments, header: words.attachmentsHeader, paragraphs: [words.attachmentsLead], rows: attached.map(({ name, mediaType, description }) => [name, mediaType, description] as const) },
      ],
      attached,
    };
  }

  async #facts(tx: Tx, actor: Actor, row: CaseRow): Promise<CaseFilePaper['facts']> {
    const { service, texts } = await this.applications.tailored(actor, row);
    const { name, address } = await this.cases.applicant(tx, row);
    const { facts } = words;
    const department = await this.catalogue.departmentOf(actor, service);
    return [
      { label: facts.reference, value: row.reference },
      { label: facts.service, value: texts.title },
      { label: facts.applicant, value: [...new Set([name, ...address])].join(', ') },
      { label: facts.received, value: formatMoment(row.receivedAt) },
      { label: facts.state, value: stateWords(texts, row.state).title },
      { label: facts.department, value: department.name },
      ...(row.paymentReference === null ? [] : [{ label: facts.payment, value: row.paymentReference }]),
      { label: facts.version, value: `${row.serviceCode}, ${row.serviceVersion}` },
      { label: facts.made, value: formatMoment(this.clock.now()) },
    ];
  }

  async #messages(tx: Tx, row: CaseRow): Promise<CaseFilePaper['parts']> {
    const messages = await this.dialogue.messages(tx, row.id);
    if (messages.length === 0) return [];
    return [{ title: words.messages, header: words.messagesHeader, rows: messages.map(({ sentAt, authorName, text }) => [formatMoment(sentAt), authorName ?? words.citizen, text] as const) }];
  }

  async #attached(tx: Tx, actor: Actor, row: CaseRow): Promise<AttachedFile[]> {
    const files: AttachedFile[] = [{ name: `${row.reference}.json`, mediaType: 'application/json', description: words.data, relationship: 'data', bytes: Buffer.from(JSON.stringify(await this.#data(tx, actor, row), null, 2)) }];
    for (const notice of await this.cases.notices(tx, row.id)) {
      const paper = await this.documents.read(tx, notice.documentId);
      const day = formatDate(berlinDate(notice.issuedAt));
      if (paper) files.push({ name: `${files.length}-${paper.document.fileName}`, mediaType: paper.document.mediaType, description: words.notice(day), relationship: 'supplement', bytes: paper.bytes });
    }
    for (const upload of await this.uploads.ofCase(tx, row.id)) {
      const file = await this.uploads.read(tx, upload.id);
      if (file) files.push({ name: `${files.length}-${file.fileName}`, mediaType: file.mediaType, description: upload.messageId === null ? words.evidence : words.messageFile, relationship: 'supplement', bytes: file.bytes });
    }
    return files;
  }

  /** What another system can read: ids, days and codes as they are stored, the answers by path. */
  async #data(tx: Tx, actor: Actor, row: CaseRow): Promise<object> {
    const { reference, serviceCode, serviceVersion, kind, state, department, receivedAt, dueOn, paymentReference } = row;
    const decided = (await this.cases.latestAssessment(tx, row.id))?.decided;
    const notices = (await this.cases.notices(tx, row.id)).map(({ channel, issuedAt, servedOn, remedyEndsOn, withdrawnOn }) => ({ channel, issuedAt, servedOn, remedyEndsOn, withdrawnOn }));
    const events = (await this.cases.events(tx, row.id)).map(({ at, event }) => ({ at, event }));
    return { town: actor.tenantId, reference, serviceCode, serviceVersion, kind, state, department, receivedAt, dueOn, paymentReference, answers: await this.cases.answers(tx, row), ...(decided ? { decided } : {}), notices, events };
  }
}
