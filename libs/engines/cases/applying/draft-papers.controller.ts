import { Controller, Get, Headers, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendDocument } from '#platform/http';
import { PapersToSign } from './papers-to-sign.js';

/** Drafts on paper. What opens a draft does not stand in an address, which proxies write down. */
@Controller('files/drafts')
export class DraftPapersController {
  constructor(private readonly papers: PapersToSign) {}

  @Get('paper.pdf')
  async paper(@Req() request: FastifyRequest, @Headers('x-draft-token') token: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const paper = token ? await this.papers.of(request.stadttor!.actor, token) : undefined;
    if (!paper) throw new NotFoundException();
    sendDocument(reply, paper);
  }
}
