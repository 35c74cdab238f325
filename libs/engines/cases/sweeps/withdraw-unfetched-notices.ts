import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { berlinDate, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { withdrawalDay } from '#sdk/law';
import { ServingConsents } from '#engines/identity';
import { Mailbox } from '#engines/notifications';
import { LawLibrary, TownConfig } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { RenewNotice } from '../commands/renew-notice.js';
import type { CaseNoticeRow, CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { wordsIn } from '../texts/words-in.js';

/** A notice on our portal that nobody fetched in time is not served: it goes, and comes by letter (VwVfG section 41(2a)). */
@Injectable()
export class WithdrawUnfetchedNotices implements Sweep {
  readonly name = 'withdraw-unfetched-notices';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly laws: LawLibrary,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly renew: RenewNotice,
    private readonly consents: ServingConsents,
    private readonly mailbox: Mailbox,
    private readonly towns: TownConfig,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const actor = system(tenantId, this.name);
    const due = await this.database.withTenant(actor, 'read', async (tx) => {
      const ids: Id[] = [];
      for (const notice of await this.cases.waitingOnPortal(tx, 100)) if (await this.#isOver(tx, notice)) ids.push(notice.caseId);
      return ids;
    });
    for (const caseId of due) await this.#withdraw(actor, caseId);
    return due.length;
  }

  async #withdraw(actor: ReturnType<typeof system>, caseId: Id): Promise<void> {
    const find = async (tx: Tx, lock: boolean): Promise<CaseRow | undefined> => {
      const row = await this.cases.byId(tx, caseId, lock ? { lock: 'for update' } : {});
      const notice = row && (await this.cases.latestNotice(tx, caseId));
      return notice && notice.fetchedAt === null && notice.withdrawnOn === null && (await this.#isOver(tx, notice)) ? row : undefined;
    };
    const done = await this.renew.execute(actor, { action: 'withdraw-notice', find });
    if (done.ok) await this.database.withTenant(actor, 'write', (tx) => this.#tell(tx, caseId));
  }

  async #isOver(tx: Tx, notice: CaseNoticeRow): Promise<boolean> {
    if (notice.notifiedOn === null) return false;
    const row = (await this.cases.byId(tx, notice.caseId))!;
    const { service } = await this.applications.tailored({ tenantId: tx.tenantId }, row);
    const law = await this.laws.of({ tenantId: tx.tenantId });
    return withdrawalDay(law, { channel: 'own-portal', regime: service.outcome.regime, notifiedOn: notice.notifiedOn }) <= berlinDate(this.clock.now());
  }

  async #tell(tx: Tx, caseId: Id): Promise<void> {
    const row = (await this.cases.byId(tx, caseId))!;
    const { email } = await this.consents.addressee(tx, row.accountId);
    if (email === undefined) return;
    const { officialName } = await this.towns.town({ tenantId: tx.tenantId });
    await this.mailbox.queue(tx, 'notice-withdrawn', { to: email, ...wordsIn(row.locale).serving.withdrawn({ reference: row.reference, town: officialName }) });
  }
}
