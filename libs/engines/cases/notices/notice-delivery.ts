import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { berlinDate, newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { openChannels } from '#sdk/law';
import type { ServingChannel } from '#sdk/law';
import { isGranted } from '#sdk/service';
import { Documents } from '#engines/documents';
import type { NoticePaper, RenderedPdf } from '#engines/documents';
import { ServingConsents } from '#engines/identity';
import { Mailbox, PrintQueue } from '#engines/notifications';
import { LawLibrary, TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { GrantMail } from '../permits/grant-mail.js';
import { PROVIDE_NOTICE_QUEUE } from '../jobs/queues.js';
import { LinkMaker } from '../citizen/link-maker.js';
import type { NoticeMatter } from './notice-paper.js';
import type { CaseNoticeRow, CaseRow, NoticeChannel } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { noticeTexts } from '../texts/de.js';
import { wordsIn } from '../texts/words-in.js';

export interface Delivery {
  readonly notice: NoticeMatter;
  readonly assessmentId: Id;
  readonly paper: NoticePaper;
  readonly rendered: RenderedPdf;
  /** The desk wants a letter, or time has closed every other way. */
  readonly byLetter: boolean;
}

const PREFERRED: readonly ServingChannel[] = ['own-portal', 'account-mailbox'];

/** Lets a notice leave by the way that the addressee has opened; the letter is open always. */
@Injectable()
export class NoticeDelivery {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly consents: ServingConsents,
    private readonly laws: LawLibrary,
    private readonly documents: Documents,
    private readonly letters: PrintQueue,
    private readonly grantMail: GrantMail,
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
    private readonly jobs: Jobs,
  ) {}

  /** The way that a notice of this case would take today. */
  async channel(tx: Tx, row: CaseRow, regime: 'AO' | 'VwVfG'): Promise<ServingChannel> {
    const law = await this.laws.of({ tenantId: tx.tenantId });
    const addressee = await this.consents.addressee(tx, row.accountId);
    const open = openChannels(law, regime, addressee, berlinDate(this.clock.now()));
    // What somebody has chosen themselves comes before what the law presumes; the letter is left when nothing else is open.
    return PREFERRED.find((channel) => open.includes(channel)) ?? 'post';
  }

  /** The same for a case of which only the row is known. */
  async channelOf(tx: Tx, bound: { readonly tenantId: string }, row: CaseRow): Promise<ServingChannel> {
    const { service } = await this.applications.tailored(bound, row);
    return this.channel(tx, row, service.outcome.regime);
  }

  /** Joins the caller's transaction. */
  async deliver(tx: Tx, row: CaseRow, delivery: Delivery): Promise<CaseNoticeRow['channel']> {
    const { notice, assessmentId, rendered, byLetter } = delivery;
    const { service } = notice.matter.tailored;
    const kept = await this.documents.keep(tx, { kind: 'notice', fileName: noticeTexts.fileName(row.reference), mediaType: 'application/pdf', ...rendered });
    const open = byLetter ? 'post' : await this.channel(tx, row, service.outcome.regime);
    const mailed = isGranted(service, notice.decided.rulings) === true && !byLetter && (await this.grantMail.queue(tx, notice, row.locale));
    const channel: NoticeChannel = open === 'post' && mailed ? 'mail' : open;
    const letterId = channel === 'post' ? await this.#letter(tx, row, delivery, kept) : null;
    if (channel === 'own-portal') await this.#tell(tx, row);
    const id = newId();
    if (channel === 'account-mailbox') await this.jobs.send(tx, PROVIDE_NOTICE_QUEUE, { noticeId: id });
    const days = { providedAt: null, provisionNumber: null, notifiedOn: channel === 'own-portal' ? berlinDate(this.clock.now()) : null, fetchedAt: null, withdrawnOn: null, servedOn: null, remedyEndsOn: null };
    await this.cases.insertNotice(tx, { id, caseId: row.id, assessmentId, documentId: kept.id, channel, letterId, issuedAt: this.clock.now(), ...days });
    return channel;
  }

  #letter(tx: Tx, row: CaseRow, { notice, paper }: Delivery, document: Parameters<PrintQueue['queue']>[1]['document']): Promise<Id> {
    const about = { id: row.id, reference: row.reference };
    return this.letters.queue(tx, { document, about, department: row.department, restrictedTo: row.restrictedTo, subject: paper.title, recipient: notice.applicant.address });
  }

  async #tell(tx: Tx, row: CaseRow): Promise<void> {
    const { email } = await this.consents.addressee(tx, row.accountId);
    if (email === undefined) throw new Error('nobody can be told of a notice on the portal');
    const town = await this.towns.town({ tenantId: tx.tenantId });
    const link = this.links.to(town, `/konto/vorgaenge/${encodeURIComponent(row.reference)}`, row.locale);
    await this.mailbox.queue(tx, 'notice-waits', { to: email, ...wordsIn(row.locale).serving.waits({ reference: row.reference, link, town: town.officialName }) });
  }
}
