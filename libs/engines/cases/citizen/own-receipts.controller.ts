import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#kernel';
import { sendDocument } from '#platform/http';
import { OwnReceipts } from './own-receipts.js';

/** The receipt of a payment, for the account whose case was paid. */
@Controller('files/payments')
export class OwnReceiptsController {
  constructor(private readonly receipts: OwnReceipts) {}

  @Get(':id')
  async receipt(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const found = isId(id) ? await this.receipts.read(request.stadttor!.actor, id) : undefined;
    if (!found) throw new NotFoundException();
    sendDocument(reply, { ...found.document, bytes: found.bytes });
  }
}
