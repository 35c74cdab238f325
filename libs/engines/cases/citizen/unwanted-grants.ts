import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Money, Result } from '#kernel';
import { berlinDate, err, isZero, ok, share, ZERO } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { ServiceCatalogue } from '#engines/catalogue';
import { PrintQueue } from '#engines/notifications';
import { OpenItems } from '#engines/payments';
import { Applications } from '../applying/applications.js';
import { hasArrived } from '../domain/has-arrived.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** A grant that waits for its money and is not wanted any more: what becomes of claim and notice. */
@Injectable()
export class UnwantedGrants {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cases: CaseStore,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly letters: PrintQueue,
    private readonly openItems: OpenItems,
  ) {}

  /** What stays owed by the town's rule. Nothing as long as the notice has not left the house. */
  async fee(tx: Tx, row: CaseRow): Promise<Money> {
    const item = row.state === 'awaiting-payment' ? await this.openItems.about(tx, row.id) : undefined;
    if (!item || !(await this.#hasArrived(tx, row))) return ZERO;
    const bound = { tenantId: tx.tenantId };
    const { service } = await this.applications.tailored(bound, row);
    return share(item.total, await this.catalogue.withdrawalPercent(bound, service, row.startedOn), 100);
  }

  /** Takes the claim back, but for that fee, and the letter that asks for it. Paid is paid: then there is nothing to take back. */
  async takeBack(tx: Tx, row: CaseRow): Promise<Result<Money, 'WRONG_STATE'>> {
    const item = await this.openItems.held(tx, row.id);
    if (item?.dues.some(({ paid }) => !isZero(paid))) return err('WRONG_STATE');
    const fee = await this.fee(tx, row);
    if (item) await this.openItems.takeBack(tx, item, fee, 'withdrawn');
    if (!(await this.#hasArrived(tx, row))) await this.#stop(tx, row);
    return ok(fee);
  }

  async #hasArrived(tx: Tx, row: CaseRow): Promise<boolean> {
    const notice = await this.cases.latestNotice(tx, row.id);
    const letter = notice?.letterId ? await this.letters.find(tx, notice.letterId) : undefined;
    return notice !== undefined && hasArrived(notice, letter?.state);
  }

  /** What has not left stays here: the letter, the notice in the portal, the one on its way into a mailbox. */
  async #stop(tx: Tx, row: CaseRow): Promise<void> {
    const notice = await this.cases.latestNotice(tx, row.id);
    if (!notice) return;
    await this.cases.patchNotice(tx, notice.id, { withdrawnOn: berlinDate(this.clock.now()) });
    if (notice.letterId !== null) await this.letters.cancel(tx, notice.letterId);
  }
}
