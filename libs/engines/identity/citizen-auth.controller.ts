import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AssuranceLevel, Result } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import { hostCookie, originFor, readCookie, SESSION_COOKIES } from '#platform/http';
import { CitizenSessions } from './citizen-sessions.js';
import { CitizenSignInCommand } from './commands/citizen-sign-in.js';
import { SignInLinks } from './commands/sign-in-links.js';
import type { SignedIn } from './commands/sign-in.js';

const LOGIN_COOKIE = '__Host-stadttor-anmeldung';
const LEVELS: readonly string[] = ['low', 'substantial', 'high'] satisfies readonly AssuranceLevel[];

interface LoginQuery {
  readonly mit?: string;
  readonly stufe?: string;
  readonly hint?: string;
  readonly to?: string;
}

/** Sign-in of citizens: the portal only links and posts here. Whatever draft the browser holds stays with the browser. */
@Controller('auth')
export class CitizenAuthController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly signIn: CitizenSignInCommand,
    private readonly links: SignInLinks,
    private readonly sessions: CitizenSessions,
    private readonly database: TenantDatabase,
  ) {}

  @Get('login')
  async login(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: LoginQuery): Promise<void> {
    const tenant = request.stadttor!.tenant;
    const level = LEVELS.includes(query.stufe ?? '') ? (query.stufe as AssuranceLevel) : undefined;
    const wish = { provider: String(query.mit ?? ''), level, hint: query.hint, returnTo: query.to };
    const begun = await this.signIn.begin(tenant.id, this.#callback(tenant.canonicalHost), wish);
    void reply.header('cache-control', 'no-store');
    if (!begun.ok) return void reply.redirect(`/anmelden?fehler=${begun.error}`, 303);
    void reply.header('set-cookie', hostCookie(LOGIN_COOKIE, begun.value.browserToken, 600)).redirect(begun.value.url, 303);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const tenant = request.stadttor!.tenant;
    const url = new URL(request.url, this.#callback(tenant.canonicalHost));
    const { cookie } = request.headers;
    const done = await this.signIn.finish(tenant.id, url, readCookie(cookie, LOGIN_COOKIE) ?? '', sessionOf(request));
    enter(reply, done, [hostCookie(LOGIN_COOKIE, '', 0)]);
  }

  @Post('link')
  async link(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: { readonly token?: unknown } | undefined): Promise<void> {
    const token = typeof body?.token === 'string' ? body.token : '';
    enter(reply, await this.links.open(request.stadttor!.tenant.id, token, sessionOf(request)), []);
  }

  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = sessionOf(request);
    if (token !== undefined) await this.database.withTenant({ tenantId: request.stadttor!.tenant.id }, 'write', (tx) => this.sessions.end(tx, token));
    void reply.header('set-cookie', hostCookie(SESSION_COOKIES.citizen, '', 0)).header('cache-control', 'no-store').redirect('/anmelden?abgemeldet=1', 303);
  }

  #callback(host: string): string {
    return `${originFor(this.environment.PUBLIC_ORIGIN, host)}/auth/callback`;
  }
}

const sessionOf = (request: FastifyRequest): string | undefined => readCookie(request.headers.cookie, SESSION_COOKIES.citizen);

function enter(reply: FastifyReply, done: Result<SignedIn, string>, cookies: readonly string[]): void {
  void reply.header('cache-control', 'no-store');
  if (!done.ok) return void reply.header('set-cookie', [...cookies]).redirect(`/anmelden?fehler=${done.error}`, 303);
  void reply.header('set-cookie', [...cookies, hostCookie(SESSION_COOKIES.citizen, done.value.sessionToken)]).redirect(done.value.returnTo, 303);
}
