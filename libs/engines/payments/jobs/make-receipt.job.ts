import { Injectable } from '@nestjs/common';
import { system } from '#kernel';
import type { JobHandler } from '#platform/engine';
import { MakeReceipt } from '../commands/make-receipt.js';
import { RECEIPT_QUEUE } from '../names.js';

@Injectable()
export class MakeReceiptJob implements JobHandler {
  readonly queue = RECEIPT_QUEUE;

  constructor(private readonly receipts: MakeReceipt) {}

  async handle(job: { readonly tenantId: string; readonly paymentId: string }): Promise<void> {
    await this.receipts.execute(system(job.tenantId, this.queue), job.paymentId);
  }
}
