import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#kernel';
import { sendDocument } from '#platform/http';
import { FetchNotice } from '../commands/fetch-notice.js';

/** A notice on our own portal, for the account that the case was sent from; a code is not enough. */
@Controller('files/notices')
export class NoticeFilesController {
  constructor(private readonly fetching: FetchNotice) {}

  @Get(':id')
  async notice(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const found = isId(id) ? await this.fetching.execute(request.stadttor!.actor, id) : undefined;
    if (!found) throw new NotFoundException();
    sendDocument(reply, { ...found.document, bytes: found.bytes });
  }
}
