import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOfPath, pathIn } from '#kernel';
import { hostCookie, sendDocument, SESSION_COOKIES } from '#platform/http';
import { OwnData } from './commands/own-data.js';

/** The account's data as a file, and the end of the account. Nobody is named: it is always one's own. */
@Controller('auth/account')
export class OwnDataController {
  constructor(private readonly data: OwnData) {}

  @Get('export')
  async export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const exported = await this.data.export(request.stadttor!.actor);
    if (!exported.ok) return void reply.header('cache-control', 'no-store').redirect('/anmelden', 303);
    sendDocument(reply, { fileName: 'konto.json', mediaType: 'application/json', bytes: Buffer.from(JSON.stringify(exported.value, null, 2)) });
  }

  @Post('delete')
  async delete(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: { readonly to?: unknown } | undefined): Promise<void> {
    const deleted = await this.data.delete(request.stadttor!.actor);
    void reply.header('cache-control', 'no-store');
    if (!deleted.ok) return void reply.redirect('/anmelden', 303);
    void reply.header('set-cookie', hostCookie(SESSION_COOKIES.citizen, '', 0)).redirect(pathIn(localeOfPath(typeof body?.to === 'string' ? body.to : '').locale, '/anmelden?geloescht=1'), 303);
  }
}
