import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Actor, Id } from '#kernel';
import type { Tx } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { holds } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { scopeOf } from '#sdk/service';
import type { OnlineService } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { RECEIPT_LETTER_QUEUE } from '../jobs/queues.js';

/** Letters that go out as soon as an application has arrived. The paper is made by a job: nothing slow happens while somebody waits for their receipt. */
@Injectable()
export class ReceiptLetters {
  constructor(
    private readonly catalogue: ServiceCatalogue,
    private readonly jobs: Jobs,
  ) {}

  /** With the case, in its transaction. */
  async request(tx: Tx, actor: Actor, caseId: Id, service: OnlineService, answers: Answers): Promise<void> {
    if (service.receiptLetters === undefined) return;
    const offer = await this.catalogue.find(actor, service.code);
    const scope = scopeOf(service, answers, offer?.values ?? {});
    for (const { code } of service.receiptLetters.filter(({ when }) => holds(when, scope))) {
      await this.jobs.send(tx, RECEIPT_LETTER_QUEUE, { caseId, letter: code, eventId: newId() });
    }
  }
}
