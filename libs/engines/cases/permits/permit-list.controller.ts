import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendDocument } from '#platform/http';
import { PermitLists } from './permit-lists.js';

/** The wardens' list as a file. */
@Controller('amt/files/permits')
export class PermitListController {
  constructor(private readonly lists: PermitLists) {}

  @Get(':serviceCode.csv')
  async list(@Req() request: FastifyRequest, @Param('serviceCode') serviceCode: string, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.lists.file(request.stadttor!.actor, serviceCode);
    if (!file) throw new NotFoundException();
    sendDocument(reply, { ...file, mediaType: 'text/csv; charset=utf-8' });
  }
}
