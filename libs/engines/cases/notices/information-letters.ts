import { Inject, Injectable } from '@nestjs/common';
import { berlinDate, system } from '#kernel';
import type { Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import type { LetterTexts } from '#sdk/service';
import { Documents, LetterFrames, PDF_RENDERER } from '#engines/documents';
import type { InformationPaper, PdfRenderer, RenderedPdf } from '#engines/documents';
import { PrintQueue } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import type { Department } from '#engines/tenancy';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { letterTexts } from '../texts/de.js';

/** The job that asks for a letter; a repeated one changes nothing. */
interface AskedOnce {
  readonly tenantId: Id;
  readonly eventId: Id;
}

export interface InformationLetter {
  readonly row: CaseRow;
  readonly recipient: readonly string[];
  readonly words: LetterTexts;
  readonly department: Department;
}

/** Letters that decide nothing: rendered outside of any transaction, then put into the print queue, once. */
@Injectable()
export class InformationLetters {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly towns: TownConfig,
    private readonly frames: LetterFrames,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
  ) {}

  async write(job: AskedOnce, by: string, letter: InformationLetter): Promise<void> {
    const paper = await this.#paper(job, letter);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    await this.database.withTenant(job, 'write', (tx) => this.#keep(tx, job, by, letter, rendered));
  }

  async #paper(bound: { readonly tenantId: Id }, { row, recipient, words, department }: InformationLetter): Promise<InformationPaper> {
    const { authority } = await this.towns.town(bound);
    const info = [
      { label: letterTexts.info.reference, value: row.reference },
      { label: letterTexts.info.date, value: formatDate(berlinDate(this.clock.now())) },
    ];
    const frame = await this.frames.of(bound, { department, recipient, info });
    return { template: 'information', frame, title: words.subject, subject: words.subject, salutation: letterTexts.greeting, paragraphs: words.paragraphs, signature: letterTexts.signature(authority) };
  }

  async #keep(tx: Tx, job: AskedOnce, by: string, { row, recipient, words }: InformationLetter, rendered: RenderedPdf): Promise<void> {
    await tx.lock(`event:${job.eventId}`);
    if (await this.cases.hasSource(tx, job.eventId)) return;
    const document = await this.documents.keep(tx, { kind: 'letter', fileName: letterTexts.fileName(row.reference), mediaType: 'application/pdf', ...rendered });
    await this.letters.queue(tx, { document, about: { id: row.id, reference: row.reference }, department: row.department, restrictedTo: row.restrictedTo, subject: words.subject, recipient });
    await this.cases.note(tx, system(tx.tenantId, by), row.id, 'letter-queued', { sourceEventId: job.eventId });
  }
}
