import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOfPath, pathIn } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { hostCookie, originFor, readCookie, SESSION_COOKIES } from '#platform/http';
import type { AccountLevel } from '#sdk/identity';
import { BeginCitizenSignIn } from './commands/begin-citizen-sign-in.js';
import { FinishCitizenSignIn } from './commands/finish-citizen-sign-in.js';
import { SignInLinks } from './commands/sign-in-links.js';
import { SignOut } from './commands/sign-out.js';
import type { SignedIn } from './commands/sign-in.js';
import { signInAddress } from './domain/after-sign-in.js';

const LOGIN_COOKIE = '__Host-stadttor-anmeldung';
const LEVELS: readonly string[] = ['low', 'substantial', 'high'] satisfies readonly AccountLevel[];

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
    private readonly begin: BeginCitizenSignIn,
    private readonly finish: FinishCitizenSignIn,
    private readonly links: SignInLinks,
    private readonly signOut: SignOut,
  ) {}

  @Get('login')
  async login(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: LoginQuery): Promise<void> {
    const level = LEVELS.includes(query.stufe ?? '') ? (query.stufe as AccountLevel) : undefined;
    const wish = { provider: String(query.mit ?? ''), level, hint: query.hint, returnTo: query.to };
    const begun = await this.begin.execute(request.stadttor!.tenant, wish);
    void reply.header('cache-control', 'no-store');
    if (!begun.ok) return void reply.redirect(signInAddress(undefined, begun.error), 303);
    void reply.header('set-cookie', hostCookie(LOGIN_COOKIE, begun.value.browserToken, 600)).redirect(begun.value.url, 303);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const tenant = request.stadttor!.tenant;
    const url = new URL(request.url, originFor(this.environment.PUBLIC_ORIGIN, tenant.canonicalHost));
    const browserToken = readCookie(request.headers.cookie, LOGIN_COOKIE) ?? '';
    const done = await this.finish.execute(tenant, url, { browserToken, sessionBefore: sessionOf(request) });
    const forget = hostCookie(LOGIN_COOKIE, '', 0);
    if (done.ok) return enter(reply, done.value, [forget]);
    const { refusal, errand } = done.error;
    void reply.header('cache-control', 'no-store').header('set-cookie', forget).redirect(signInAddress(errand, refusal), 303);
  }

  @Post('link')
  async link(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: { readonly token?: unknown; readonly to?: unknown } | undefined): Promise<void> {
    const token = typeof body?.token === 'string' ? body.token : '';
    const opened = await this.links.open(request.stadttor!.tenant.id, token, sessionOf(request));
    if (opened.ok) return enter(reply, opened.value, []);
    void reply.header('cache-control', 'no-store').redirect(inLanguageOf(body?.to, `/anmelden?fehler=${opened.error}`), 303);
  }

  @Post('logout')
  async logout(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: { readonly to?: unknown } | undefined): Promise<void> {
    const token = sessionOf(request);
    if (token !== undefined) await this.signOut.execute(request.stadttor!.tenant.id, token);
    void reply.header('set-cookie', hostCookie(SESSION_COOKIES.citizen, '', 0)).header('cache-control', 'no-store').redirect(inLanguageOf(body?.to, '/anmelden?abgemeldet=1'), 303);
  }
}

/** A page in the language of the page that somebody comes from. */
const inLanguageOf = (from: unknown, path: string): string => pathIn(localeOfPath(typeof from === 'string' ? from : '').locale, path);

const sessionOf = (request: FastifyRequest): string | undefined => readCookie(request.headers.cookie, SESSION_COOKIES.citizen);

function enter(reply: FastifyReply, { sessionToken, returnTo }: SignedIn, cookies: readonly string[]): void {
  void reply.header('cache-control', 'no-store').header('set-cookie', [...cookies, hostCookie(SESSION_COOKIES.citizen, sessionToken)]).redirect(returnTo, 303);
}
