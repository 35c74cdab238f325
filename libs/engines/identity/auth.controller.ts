import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import { hostCookie, originFor, readCookie, SESSION_COOKIES } from '#platform/http';
import { SignIn } from './commands/sign-in.js';
import { Sessions } from './sessions.js';

const ATTEMPT_COOKIE = '__Host-stadttor-login';

/** Login of staff: the gateway is the OpenID client, the site only links here. */
@Controller('amt/auth')
export class AuthController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly database: TenantDatabase,
  ) {}

  @Get('login')
  async login(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query('hint') hint?: string, @Query('to') returnTo?: string): Promise<void> {
    const tenant = request.stadttor!.tenant;
    const begun = await this.signIn.begin(tenant, { hint, returnTo });
    void reply.header('set-cookie', hostCookie(ATTEMPT_COOKIE, begun.browserToken, 600)).header('cache-control', 'no-store').redirect(begun.url, 303);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const tenant = request.stadttor!.tenant;
    const url = new URL(request.url, originFor(this.environment.PUBLIC_ORIGIN, tenant.canonicalHost));
    const { cookie } = request.headers;
    const done = await this.signIn.finish(tenant, url, readCookie(cookie, ATTEMPT_COOKIE) ?? '', readCookie(cookie, SESSION_COOKIES.staff));
    const forget = hostCookie(ATTEMPT_COOKIE, '', 0);
    void reply.header('cache-control', 'no-store');
    if (!done.ok) return void reply.header('set-cookie', forget).redirect(`/amt/anmelden?fehler=${done.error}`, 303);
    void reply.header('set-cookie', [forget, hostCookie(SESSION_COOKIES.staff, done.value.sessionToken)]).redirect(done.value.returnTo, 303);
  }

  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = readCookie(request.headers.cookie, SESSION_COOKIES.staff);
    if (token !== undefined) await this.database.withTenant({ tenantId: request.stadttor!.tenant.id }, 'write', (tx) => this.sessions.end(tx, token));
    void reply.header('set-cookie', hostCookie(SESSION_COOKIES.staff, '', 0)).header('cache-control', 'no-store').redirect('/amt/anmelden', 303);
  }
}
