import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendDocument } from '#platform/http';
import { Ratings } from './ratings.js';

/** What people thought of the services, as a file of figures. */
@Controller('amt/files')
export class RatingsController {
  constructor(private readonly ratings: Ratings) {}

  @Get('ratings.csv')
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.ratings.file(request.stadttor!.actor);
    if (!file) throw new NotFoundException();
    sendDocument(reply, { ...file, mediaType: 'text/csv; charset=utf-8' });
  }
}
