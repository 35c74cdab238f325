import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { berlinDate, isZero, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { dayOfService } from '#sdk/law';
import type { MailboxLetter, MailboxReceipt } from '#sdk/identity';
import { AuditTrail } from '#engines/audit';
import { Documents } from '#engines/documents';
import { Mailboxes } from '#engines/identity';
import { OpenItems } from '#engines/payments';
import { LawLibrary, TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { CloseCase } from '../commands/close-case.js';
import { caseTransition } from '../domain/case-state.js';
import { LinkMaker } from '../citizen/link-maker.js';
import { RemedyEnds } from '../notices/remedy-ends.js';
import type { CaseNoticeRow, CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { UndeliverableNotices } from '../notices/undeliverable-notices.js';
import { mailboxTexts } from '../texts/serving.de.js';
import { PROVIDE_NOTICE_QUEUE } from './queues.js';

interface NoticeJob {
  readonly tenantId: string;
  readonly noticeId: string;
  readonly [id: string]: string;
}

/**
 * Puts a notice into the mailbox of its addressee's account. The moment of provision is ours, taken when the provider has confirmed: four days later it
 * counts as served, read or not (OZG section 9). A mailbox that is no more is answered by a letter; one that does not answer is asked again.
 */
@Injectable()
export class ProvideNotice implements JobHandler {
  readonly queue = PROVIDE_NOTICE_QUEUE;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly applications: Applications,
    private readonly documents: Documents,
    private readonly mailboxes: Mailboxes,
    private readonly undeliverable: UndeliverableNotices,
    private readonly openItems: OpenItems,
    private readonly closing: CloseCase,
    private readonly remedies: RemedyEnds,
    private readonly laws: LawLibrary,
    private readonly towns: TownConfig,
    private readonly links: LinkMaker,
    private readonly audit: AuditTrail,
  ) {}

  async handle(job: NoticeJob): Promise<void> {
    const found = await this.database.withTenant(job, 'read', (tx) => this.#letter(tx, job.noticeId));
    if (!found) return;
    await this.database.beforeOutsideCall();
    const put = await this.mailboxes.put(job.tenantId, found.accountId, found.letter);
    if (put.ok) await this.database.withTenant(job, 'write', (tx) => this.#provided(tx, job.noticeId, put.value));
    else await this.undeliverable.sendByLetter(job.tenantId, found.caseId);
  }

  async #waiting(tx: Tx, noticeId: Id, lock: boolean): Promise<{ notice: CaseNoticeRow; row: CaseRow } | undefined> {
    const notice = await this.cases.notice(tx, noticeId);
    const row = notice && (await this.cases.byId(tx, notice.caseId, lock ? { lock: 'for update' } : {}));
    const now = row && (await this.cases.notice(tx, noticeId));
    return row && now?.channel === 'account-mailbox' && now.providedAt === null && now.withdrawnOn === null ? { notice: now, row } : undefined;
  }

  async #letter(tx: Tx, noticeId: Id): Promise<{ caseId: Id; accountId: Id; letter: Omit<MailboxLetter, 'to'> } | undefined> {
    const waiting = await this.#waiting(tx, noticeId, false);
    const paper = waiting && (await this.documents.read(tx, waiting.notice.documentId));
    if (!waiting?.row.accountId || !paper) return undefined;
    const { row } = waiting;
    const bound = { tenantId: tx.tenantId };
    const { service, texts } = await this.applications.tailored(bound, row);
    const town = await this.towns.town(bound);
    const words = mailboxTexts.letter({ reference: row.reference, town: town.officialName });
    const level = service.assuranceLevel === 'none' ? ('low' as const) : service.assuranceLevel;
    const attachment = { fileName: paper.document.fileName, mediaType: paper.document.mediaType, bytes: paper.bytes };
    const letter = { id: noticeId, level, ...words, sender: town.authority, service: texts.deed, reference: row.reference, url: this.links.to(town, '/status'), attachment };
    return { caseId: row.id, accountId: waiting.row.accountId, letter };
  }

  async #provided(tx: Tx, noticeId: Id, { messageId }: MailboxReceipt): Promise<void> {
    const waiting = await this.#waiting(tx, noticeId, true);
    if (!waiting) return;
    const { notice, row } = waiting;
    const actor = system(tx.tenantId, this.queue);
    const law = await this.laws.of(actor);
    const { service } = await this.applications.tailored(actor, row);
    const providedAt = this.clock.now();
    const servedOn = dayOfService(law, { channel: 'account-mailbox', regime: service.outcome.regime, dispatchedOn: berlinDate(providedAt) });
    const remedyEndsOn = await this.remedies.of(tx, row, notice, servedOn);
    await this.cases.patchNotice(tx, notice.id, { providedAt, provisionNumber: messageId, servedOn, remedyEndsOn });
    const figures = await this.openItems.figures(tx, row.id);
    if (caseTransition(row.kind, row.state, 'provide')) await this.cases.move(tx, actor, row, 'provide', row.state === 'answered' && figures?.nextDueOn ? { dueOn: figures.nextDueOn } : {});
    await this.audit.record(tx, actor, { action: 'notice.provide', object: { type: 'case', id: row.id }, fields: ['providedAt'] });
    if (figures === undefined || isZero(figures.open)) await this.closing.execute(tx, 'provide', row.id);
  }
}
