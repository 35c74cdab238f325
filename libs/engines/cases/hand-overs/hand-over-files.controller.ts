import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isId } from '#kernel';
import { sendDocument } from '#platform/http';
import { HandOvers } from './hand-overs.js';

/** Files for specialist systems, again and again the same bytes. Staff of the department only. */
@Controller('amt/files/hand-overs')
export class HandOverFilesController {
  constructor(private readonly handOvers: HandOvers) {}

  @Get(':id.csv')
  async file(@Req() request: FastifyRequest, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const file = isId(id) ? await this.handOvers.download(request.stadttor!.actor, id) : undefined;
    if (!file) throw new NotFoundException();
    sendDocument(reply, { ...file, mediaType: 'text/csv; charset=utf-8' });
  }
}
