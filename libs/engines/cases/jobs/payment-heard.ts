import { Injectable } from '@nestjs/common';
import { system } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { JobHandler } from '#platform/engine';
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
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
  ) {}

  async handle(job: PaymentEvent): Promise<void> {
    await this.database.withTenant(job, 'write', async (tx) => {
      await tx.lock(`event:${job.eventId}`);
      if (await this.cases.hasSource(tx, job.eventId)) return;
      await this.cases.note(tx, system(job.tenantId, this.queue), job.aboutId, 'payment-received', { sourceEventId: job.eventId });
    });
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
