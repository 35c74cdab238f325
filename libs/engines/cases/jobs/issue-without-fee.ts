import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { JobHandler } from '#platform/engine';
import { HandToPost } from '../commands/hand-to-post.js';
import { IssuePermit } from '../commands/issue-permit.js';
import { GRANTED_FREE_QUEUE } from './queues.js';

interface GrantedFree {
  readonly tenantId: string;
  readonly eventId: string;
  readonly caseId: string;
  readonly [id: string]: string;
}

/** Granted, and nothing to pay: what would wait for money goes on at once. */
@Injectable()
export class IssueWithoutFee implements JobHandler {
  readonly queue = GRANTED_FREE_QUEUE;

  constructor(
    private readonly database: TenantDatabase,
    private readonly permits: IssuePermit,
    private readonly posting: HandToPost,
  ) {}

  async handle(job: GrantedFree): Promise<void> {
    await this.database.withTenant(job, 'write', (tx) => this.posting.execute(tx, this.queue, job.caseId, job.eventId));
    await this.permits.execute(job, this.queue, job.caseId, job.eventId);
  }
}
