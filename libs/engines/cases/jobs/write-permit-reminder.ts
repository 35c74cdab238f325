import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { ServiceCatalogue } from '#engines/catalogue';
import { Applications } from '../applying/applications.js';
import { InformationLetters } from '../notices/information-letters.js';
import type { InformationLetter } from '../notices/information-letters.js';
import { PermitReminders } from '../permits/permit-reminders.js';
import { CaseStore } from '../store/case.store.js';
import { reminderTexts } from '../texts/reminder.de.js';
import { PERMIT_REMINDER_QUEUE } from './queues.js';

interface ReminderJob {
  readonly tenantId: string;
  readonly eventId: string;
  readonly caseId: string;
  readonly [id: string]: string;
}

/** The reminder for somebody without an e-mail address: a letter into the print queue. */
@Injectable()
export class WritePermitReminder implements JobHandler {
  readonly queue = PERMIT_REMINDER_QUEUE;

  constructor(
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly cases: CaseStore,
    private readonly reminders: PermitReminders,
    private readonly letters: InformationLetters,
  ) {}

  async handle(job: ReminderJob): Promise<void> {
    const ready = await this.database.withTenant(job, 'read', (tx) => this.#ready(tx, job));
    if (ready) await this.letters.write(job, this.queue, ready);
  }

  async #ready(tx: Tx, job: ReminderJob): Promise<InformationLetter | undefined> {
    const row = await this.cases.byId(tx, job.caseId);
    if (!row || (await this.cases.hasSource(tx, job.eventId))) return undefined;
    const { service } = await this.applications.pinned(row);
    const { address } = await this.cases.applicant(tx, row);
    const department = await this.catalogue.departmentOf(job, service);
    const words = reminderTexts.letter({ ...(await this.reminders.words(tx, row)), office: department.name, phone: department.phone });
    return { row, recipient: address, words, department };
  }
}
