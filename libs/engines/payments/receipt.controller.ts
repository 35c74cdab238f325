import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TenantDatabase } from '#platform/database';
import { sendDocument } from '#platform/http';
import { Documents } from '#engines/documents';
import { MakeReceipt } from './commands/make-receipt.js';
import { PaymentStore } from './store/payment.store.js';

/** The receipt of a payment, for whoever holds its token. */
@Controller('files/receipts')
export class ReceiptController {
  constructor(
    private readonly database: TenantDatabase,
    private readonly payments: PaymentStore,
    private readonly receipts: MakeReceipt,
    private readonly documents: Documents,
  ) {}

  @Get(':token')
  async receipt(@Req() request: FastifyRequest, @Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const { actor } = request.stadttor!;
    const attempt = await this.database.withTenant(actor, 'read', (tx) => this.payments.byToken(tx, token));
    const documentId = attempt && (await this.receipts.execute(actor, attempt.id));
    const found = documentId && (await this.database.withTenant(actor, 'read', (tx) => this.documents.read(tx, documentId)));
    if (!found) throw new NotFoundException();
    sendDocument(reply, { ...found.document, bytes: found.bytes });
  }
}
