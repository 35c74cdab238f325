import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { add, berlinDate, err, ok, ZERO } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { PDF_RENDERER } from '#engines/documents';
import type { NoticePaper, PdfRenderer, RenderedPdf } from '#engines/documents';
import { PrintQueue } from '#engines/notifications';
import { openOf, OpenItems } from '#engines/payments';
import { NoticeDelivery } from '../notices/notice-delivery.js';
import { NoticePapers } from '../notices/notice-paper.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { MakeNotice } from './make-notice.js';
import type { ReadyNotice } from './make-notice.js';

/** Who may have a notice made once more, and by which edge. */
export interface Renewal {
  readonly action: 'reissue' | 'withdraw-notice';
  /** Looks at the case inside the transaction; undefined when it may not be. */
  find(tx: Tx, lock: boolean): Promise<CaseRow | undefined>;
}

interface Made {
  readonly version: number;
  readonly ready: ReadyNotice;
  readonly paper: NoticePaper;
  readonly rendered: RenderedPdf;
}

/**
 * A notice that was not served is made once more, under a new date and as a letter, and takes the place of the old one. What is owed stays, with its
 * Kassenzeichen; the days on which it is due follow the new date, as long as nothing of it was paid.
 */
@Injectable()
export class RenewNotice {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PDF_RENDERER) private readonly pdf: PdfRenderer,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly notices: MakeNotice,
    private readonly papers: NoticePapers,
    private readonly delivery: NoticeDelivery,
    private readonly letters: PrintQueue,
    private readonly openItems: OpenItems,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, { action, find }: Renewal): Promise<Result<Id, 'WRONG_STATE'>> {
    const ready = await this.database.withTenant(actor, 'read', async (tx) => {
      const row = await find(tx, false);
      return row && { row, ready: await this.notices.again(tx, actor, row) };
    });
    if (!ready) return err('WRONG_STATE');

    const { notice, revokedFor } = ready.ready;
    const paper = revokedFor === undefined ? await this.papers.of(actor, notice) : await this.papers.revocation(actor, notice, revokedFor);
    await this.database.beforeOutsideCall();
    const rendered = await this.pdf.render(paper);
    return this.database.withTenant<Result<Id, 'WRONG_STATE'>>(actor, 'write', async (tx) => {
      const row = await find(tx, true);
      return row ? this.#replace(tx, actor, action, row, { version: ready.row.version, ready: ready.ready, paper, rendered }) : err('WRONG_STATE');
    });
  }

  async #replace(tx: Tx, actor: Actor, action: Renewal['action'], row: CaseRow, { version, ready, paper, rendered }: Made): Promise<Result<Id, 'WRONG_STATE'>> {
    const { open = [], decided } = ready.notice;
    const item = await this.openItems.held(tx, row.id);
    const owed = add(ZERO, ...(item?.dues ?? []).map(openOf));
    // Paid while the paper was made: it would ask for the money once more.
    if (row.version !== version || owed.cents !== add(ZERO, ...open.map(({ amount }) => amount)).cents) return err('WRONG_STATE');

    const { dues } = decided.assessment;
    await this.#takeBack(tx, row);
    await this.delivery.deliver(tx, row, { ...ready, paper, rendered, byLetter: true });
    if (item) await this.openItems.postpone(tx, item, dues);
    await this.cases.move(tx, actor, row, action, row.state === 'awaiting-payment' && dues[0] ? { dueOn: dues[0].dueOn } : {});
    await this.audit.record(tx, actor, { action: `notice.${action}`, object: { type: 'case', id: row.id }, fields: ['notice'] });
    return ok(row.id);
  }

  /** The old one counts no more; a letter that has not left stays here. */
  async #takeBack(tx: Tx, row: CaseRow): Promise<void> {
    const old = (await this.cases.latestNotice(tx, row.id))!;
    await this.cases.patchNotice(tx, old.id, { withdrawnOn: berlinDate(this.clock.now()) });
    if (old.letterId !== null) await this.letters.cancel(tx, old.letterId);
  }
}
