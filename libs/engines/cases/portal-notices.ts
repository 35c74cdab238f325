import { Inject, Injectable } from '@nestjs/common';
import type { Clock, LocalDate } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import { lastDayToFetch } from '#sdk/law';
import type { StateTexts } from '#sdk/service';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from './applications.js';
import type { CasePaperType } from './graphql/case-status.type.js';
import type { CaseNoticeRow, CaseRow } from './store/case.entity.js';
import { CaseStore } from './store/case.store.js';
import { mailboxTexts, servingTexts } from './texts/serving.de.js';

type Bound = { readonly tenantId: string };

/** Notices that wait on our own portal, were fetched there, or lie in a mailbox, as citizens see them. */
@Injectable()
export class PortalNotices {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly laws: LawLibrary,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
  ) {}

  /** For the account that the case was sent from only. */
  async papers(tx: Tx, row: CaseRow): Promise<CasePaperType[]> {
    const notice = await this.#notice(tx, row);
    if (!notice || (notice.fetchedAt === null && (await this.#lastDay({ tenantId: tx.tenantId }, row, notice)) < berlinDate(this.clock.now()))) return [];
    return [{ kind: 'notice', title: notice.fetchedAt === null ? servingTexts.paper : servingTexts.paperAgain, path: `/files/notices/${notice.id}` }];
  }

  /** Undefined where the words of the service are right: its notice went by letter, or has been fetched and something else comes next. */
  async words(tx: Tx, bound: Bound, row: CaseRow): Promise<StateTexts | undefined> {
    const mailbox = await this.#inMailbox(tx, row);
    if (mailbox) return mailbox;
    const notice = row.state === 'dispatched' || row.state === 'closed' ? await this.#notice(tx, row) : undefined;
    if (!notice) return undefined;
    return notice.fetchedAt === null ? servingTexts.waiting(formatDate(await this.#lastDay(bound, row, notice))) : servingTexts.fetched;
  }

  /** In the mailbox at their provider, or on its way there. */
  async #inMailbox(tx: Tx, row: CaseRow): Promise<StateTexts | undefined> {
    if (row.state !== 'answered' && row.state !== 'dispatched') return undefined;
    const notice = await this.cases.latestNotice(tx, row.id);
    if (notice?.channel !== 'account-mailbox' || notice.withdrawnOn !== null) return undefined;
    return notice.servedOn === null ? mailboxTexts.underWay : mailboxTexts.provided(formatDate(notice.servedOn));
  }

  async #notice(tx: Tx, row: CaseRow): Promise<CaseNoticeRow | undefined> {
    const notice = await this.cases.latestNotice(tx, row.id);
    return notice?.channel === 'own-portal' && notice.withdrawnOn === null ? notice : undefined;
  }

  async #lastDay(bound: Bound, row: CaseRow, notice: CaseNoticeRow): Promise<LocalDate> {
    const { service } = await this.applications.tailored(bound, row);
    return lastDayToFetch(await this.laws.of(bound), { channel: 'own-portal', regime: service.outcome.regime, notifiedOn: notice.notifiedOn! });
  }
}
