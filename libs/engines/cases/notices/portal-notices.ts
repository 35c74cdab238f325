import { Inject, Injectable } from '@nestjs/common';
import type { Clock, LocalDate, Locale } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { formatDate } from '#sdk/form';
import { lastDayToFetch } from '#sdk/law';
import type { StateTexts } from '#sdk/service';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import type { CasePaperType } from '../graphql/case-status.type.js';
import type { CaseNoticeRow, CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { wordsIn } from '../texts/words-in.js';

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
  async papers(tx: Tx, row: CaseRow, locale: Locale): Promise<CasePaperType[]> {
    const { papers } = wordsIn(locale);
    const notice = await this.#notice(tx, row);
    if (!notice || (notice.fetchedAt === null && (await this.#lastDay({ tenantId: tx.tenantId }, row, notice)) < berlinDate(this.clock.now()))) return [];
    return [{ kind: 'notice', title: notice.fetchedAt === null ? papers.notice : papers.noticeAgain, path: `/files/notices/${notice.id}` }];
  }

  /** Undefined where the words of the service are right: its notice went by letter, or has been fetched and something else comes next. */
  async words(tx: Tx, bound: Bound, row: CaseRow, locale: Locale): Promise<StateTexts | undefined> {
    const mailbox = await this.#inMailbox(tx, row, locale);
    if (mailbox) return mailbox;
    const notice = row.state === 'dispatched' || row.state === 'closed' ? await this.#notice(tx, row) : undefined;
    if (!notice) return undefined;
    const { portal } = wordsIn(locale);
    return notice.fetchedAt === null ? portal.waiting(formatDate(await this.#lastDay(bound, row, notice), locale)) : portal.fetched;
  }

  /** In the mailbox at their provider, or on its way there. */
  async #inMailbox(tx: Tx, row: CaseRow, locale: Locale): Promise<StateTexts | undefined> {
    if (row.state !== 'answered' && row.state !== 'dispatched') return undefined;
    const notice = await this.cases.latestNotice(tx, row.id);
    if (notice?.channel !== 'account-mailbox' || notice.withdrawnOn !== null) return undefined;
    const { mailbox } = wordsIn(locale);
    return notice.servedOn === null ? mailbox.underWay : mailbox.provided(formatDate(notice.servedOn, locale));
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
