import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Money } from '#kernel';
import { formatMoney, isZero, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { OpenItems } from '#engines/payments';
import { CloseCase } from '../commands/close-case.js';
import { HandToPost } from '../commands/hand-to-post.js';
import { IssuePermit } from '../commands/issue-permit.js';
import { CaseStore } from '../store/case.store.js';
import { OPEN_ITEM_SETTLED_QUEUE, PAYMENT_RECEIVED_QUEUE } from './queues.js';

interface PaymentEvent {
  readonly tenantId: string;
  readonly eventId: string;
  readonly aboutId: string;
  readonly [id: string]: string;
}

/** Money has come: the history says so. */
@Injectable()
export class NotePayment implements JobHandler {
  readonly queue = PAYMENT_RECEIVED_QUEUE;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly openItems: OpenItems,
  ) {}

  async handle(job: PaymentEvent): Promise<void> {
    await this.database.withTenant(job, 'write', async (tx) => {
      await tx.lock(`event:${job.eventId}`);
      if (await this.cases.hasSource(tx, job.eventId)) return;
      await this.#note(tx, job, await this.openItems.leftOverOf(tx, job['paymentId']!));
    });
  }

  /** What was not owed any more has to go back: the office is told, as of a message that nobody has read. */
  async #note(tx: Tx, { tenantId, aboutId, eventId }: PaymentEvent, leftOver: Money): Promise<void> {
    const actor = system(tenantId, this.queue);
    if (isZero(leftOver)) return this.cases.note(tx, actor, aboutId, 'payment-received', { sourceEventId: eventId });
    const row = await this.cases.byId(tx, aboutId, { lock: 'for update' });
    await this.cases.patch(tx, aboutId, { unreadSince: row?.unreadSince ?? this.clock.now() });
    await this.cases.note(tx, actor, aboutId, 'payment-not-owed', { sourceEventId: eventId, text: formatMoney(leftOver) });
  }
}

/** Everything is paid: a dispatched case closes. One that still waits for its letter closes when that goes out. A granted one gets its permit, or goes onto the list of what is posted. */
@Injectable()
export class CloseWhenSettled implements JobHandler {
  readonly queue = OPEN_ITEM_SETTLED_QUEUE;

  constructor(
    private readonly database: TenantDatabase,
    private readonly closing: CloseCase,
    private readonly permits: IssuePermit,
    private readonly posting: HandToPost,
  ) {}

  async handle(job: PaymentEvent): Promise<void> {
    await this.database.withTenant(job, 'write', async (tx) => {
      await this.closing.execute(tx, this.queue, job.aboutId, job.eventId);
      await this.posting.execute(tx, this.queue, job.aboutId, job.eventId);
    });
    await this.permits.execute(job, this.queue, job.aboutId, job.eventId);
  }
}
