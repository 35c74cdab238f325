import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { fillTemplate } from '#sdk/form';
import { windowWords } from '#sdk/service';
import type { LetterTexts } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { ApplicationStops, officeWords } from '../applying/application-stops.js';
import { Applications } from '../applying/applications.js';
import { InformationLetters } from '../notices/information-letters.js';
import type { InformationLetter } from '../notices/information-letters.js';
import { CaseStore } from '../store/case.store.js';
import { RECEIPT_LETTER_QUEUE } from './queues.js';

interface LetterJob {
  readonly tenantId: string;
  readonly eventId: string;
  readonly caseId: string;
  /** Code of its words. */
  readonly letter: string;
  readonly [id: string]: string;
}

/** Puts a letter to the registered address into the print queue, once. */
@Injectable()
export class WriteReceiptLetter implements JobHandler {
  readonly queue = RECEIPT_LETTER_QUEUE;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly stops: ApplicationStops,
    private readonly cases: CaseStore,
    private readonly letters: InformationLetters,
  ) {}

  async handle(job: LetterJob): Promise<void> {
    const ready = await this.database.withTenant(job, 'read', (tx) => this.#ready(tx, job));
    if (ready) await this.letters.write(job, this.queue, ready);
  }

  async #ready(tx: Tx, job: LetterJob): Promise<InformationLetter | undefined> {
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
}

const filled = ({ subject, paragraphs }: LetterTexts, values: { readonly [name: string]: string }): LetterTexts => ({
  subject: fillTemplate(subject, values),
  paragraphs: paragraphs.map((paragraph) => fillTemplate(paragraph, values)),
});
