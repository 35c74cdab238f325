import { Inject, Injectable } from '@nestjs/common';
import { berlinDate, system } from '#kernel';
import type { Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { fillTemplate, formatDate } from '#sdk/form';
import { windowWords } from '#sdk/service';
import type { LetterTexts } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { Documents, LetterFrames, PDF_RENDERER } from '#engines/documents';
import type { InformationPaper, PdfRenderer, RenderedPdf } from '#engines/documents';
import { PrintQueue } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import type { Department } from '#engines/tenancy';
import { ApplicationStops, officeWords } from '../application-stops.js';
import { Applications } from '../applications.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { letterTexts } from '../texts/de.js';
import { RECEIPT_LETTER_QUEUE } from './queues.js';

interface LetterJob {
  readonly tenantId: string;
  readonly eventId: string;
  readonly caseId: string;
  /** Code of its words. */
  readonly letter: string;
  readonly [id: string]: string;
}

interface Ready {
  readonly row: CaseRow;
  readonly recipient: readonly string[];
  readonly words: LetterTexts;
  readonly department: Department;
}

/** Puts a letter to the registered address into the print queue, once. */
@Injectable()
export class WriteReceiptLetter implements JobHandler {
  readonly queue = RECEIPT_LETTER_QUEUE;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly stops: ApplicationStops,
    private readonly cases: CaseStore,
    private readonly towns: TownConfig,
    private readonly frames: LetterFrames,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
  ) {}

  async handle(job: LetterJob): Promise<void> {
    const ready = await this.database.withTenant(job, 'read', (tx) => this.#ready(tx, job));
    if (!ready) return;
    const paper = await this.#paper(job, ready);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    await this.database.withTenant(job, 'write', (tx) => this.#keep(tx, job, ready, paper, rendered));
  }

  async #ready(tx: Tx, job: LetterJob): Promise<Ready | undefined> {
    const row = await this.cases.byId(tx, job.caseId);
    if (!row || (await this.cases.hasSource(tx, job.eventId))) return undefined;
    const { service, texts } = await this.applications.tailored(job, row);
    const words = texts.letters?.[job.letter];
    const { name, address } = await this.cases.applicant(tx, row);
    const now = this.clock.now();
    const window = await this.stops.windowFor(job, service, await this.cases.answers(tx, row), now);
    const { law } = await this.stops.groundOn(job, service, now);
    const department = await this.catalogue.departmentOf(job, service);
    const values = { name, ...(window ? windowWords(law, window.election) : {}), ...officeWords(department) };
    return words && { row, recipient: address, words: filled(words, values), department };
  }

  async #paper(bound: { readonly tenantId: Id }, { row, recipient, words, department }: Ready): Promise<InformationPaper> {
    const { authority } = await this.towns.town(bound);
    const info = [
      { label: letterTexts.info.reference, value: row.reference },
      { label: letterTexts.info.date, value: formatDate(berlinDate(this.clock.now())) },
    ];
    const frame = await this.frames.of(bound, { department, recipient, info });
    return { template: 'information', frame, title: words.subject, subject: words.subject, salutation: letterTexts.greeting, paragraphs: words.paragraphs, signature: letterTexts.signature(authority) };
  }

  async #keep(tx: Tx, job: LetterJob, { row, recipient }: Ready, paper: InformationPaper, rendered: RenderedPdf): Promise<void> {
    await tx.lock(`event:${job.eventId}`);
    if (await this.cases.hasSource(tx, job.eventId)) return;
    const document = await this.documents.keep(tx, { kind: 'letter', fileName: letterTexts.fileName(row.reference), mediaType: 'application/pdf', ...rendered });
    await this.letters.queue(tx, { document, about: { id: row.id, reference: row.reference }, department: row.department, subject: paper.subject, recipient });
    await this.cases.note(tx, system(tx.tenantId, this.queue), row.id, 'letter-queued', { sourceEventId: job.eventId });
  }
}

const filled = ({ subject, paragraphs }: LetterTexts, values: { readonly [name: string]: string }): LetterTexts => ({
  subject: fillTemplate(subject, values),
  paragraphs: paragraphs.map((paragraph) => fillTemplate(paragraph, values)),
});
