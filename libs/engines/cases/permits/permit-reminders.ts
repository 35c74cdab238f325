import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, LocalDate, Locale } from '#kernel';
import { berlinDate, newId, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { formatDate } from '#sdk/form';
import { reminderDays } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { FollowUps } from './follow-ups.js';
import { PERMIT_REMINDER_QUEUE } from '../jobs/queues.js';
import { LinkMaker } from '../citizen/link-maker.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';
import type { ReminderWords } from '../texts/reminder.de.js';
import { wordsIn } from '../texts/words-in.js';

/** Tells holders of permits that they end, once for each, in the days that the town has set. */
@Injectable()
export class PermitReminders {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly catalogue: ServiceCatalogue,
    private readonly applications: Applications,
    private readonly followUps: FollowUps,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
    private readonly mailbox: Mailbox,
    private readonly jobs: Jobs,
  ) {}

  get #today(): LocalDate {
    return berlinDate(this.clock.now());
  }

  /** Permits of which somebody has to be reminded; none of services that the town does not take online now: nobody could extend. */
  async due(tx: Tx): Promise<Id[]> {
    const bound = { tenantId: tx.tenantId };
    const due: Id[] = [];
    for (const { code } of (await this.catalogue.offers(bound)).services) {
      const now = await this.followUps.offered(bound, code);
      const days = now && reminderDays(now.service, await this.catalogue.valuesOn(bound, now.service, this.#today));
      if (days !== undefined) due.push(...(await this.permits.endingSoon(tx, code, this.#today, days)));
    }
    return due;
  }

  /** Note and mail in one transaction, with the permit locked: however many sweep at once, one reminder. */
  async remind(tx: Tx, by: string, permitId: Id): Promise<number> {
    const permit = await this.permits.byId(tx, permitId, { lock: 'for update' });
    if (!permit || !this.isDue(permit)) return 0;
    await this.permits.noteReminder(tx, permitId, this.#today);
    const row = (await this.cases.byId(tx, permit.caseId))!;
    const { email } = await this.cases.applicant(tx, row);
    if (email === undefined) await this.jobs.send(tx, PERMIT_REMINDER_QUEUE, { caseId: row.id, eventId: newId() });
    else await this.mailbox.queue(tx, 'permit-ends', { to: email, ...wordsIn(row.locale).reminder(await this.words(tx, row, row.locale)) });
    await this.cases.note(tx, system(tx.tenantId, by), row.id, 'holder-reminded');
    return 1;
  }

  /** Asked again under the lock. */
  isDue({ remindedOn, returnedAt, replacedFrom }: { readonly remindedOn: LocalDate | null; readonly returnedAt: Date | null; readonly replacedFrom: LocalDate | null }): boolean {
    return remindedOn === null && returnedAt === null && replacedFrom === null;
  }

  /** Nothing of what was applied for: no plate, no zone, no name. */
  async words(tx: Tx, row: CaseRow, locale: Locale = 'de'): Promise<ReminderWords> {
    const town = await this.towns.town({ tenantId: tx.tenantId });
    const permit = (await this.permits.ofCase(tx, row.id))!;
    const { texts, language } = await this.applications.pinned(row, locale);
    const path = row.accountId === null ? '/status' : `/konto/vorgaenge/${encodeURIComponent(row.reference)}`;
    return { title: (language === 'de' ? texts.permit?.title : undefined) ?? texts.title, reference: row.reference, validTo: formatDate(permit.validTo, language), link: this.links.to(town, path, locale), town: town.officialName };
  }
}
