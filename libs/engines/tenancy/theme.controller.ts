import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ThemeFile, TownTheme } from './theme.js';
import { TownConfig } from './town-config.js';

const YEAR = 'public, max-age=31536000, immutable';

/** The files of a town's face, on its own host only. A stale hash is sent on to the present one. */
@Controller()
export class ThemeController {
  constructor(private readonly towns: TownConfig) {}

  @Get('theme/:file')
  async stylesheet(@Req() request: FastifyRequest, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const theme = await this.#themeOf(request);
    const { code } = request.stadttor!.tenant;
    if (!file.startsWith(`${code}.`) || !file.endsWith('.css')) throw new NotFoundException();
    this.#send(reply, theme.stylesheet, file, `${code}.${theme.stylesheet.hash}.css`, '/theme', 'text/css; charset=utf-8');
  }

  @Get('media/:file')
  async picture(@Req() request: FastifyRequest, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const theme = await this.#themeOf(request);
    const kind = /^(logo|motif)\.[0-9a-f]{16}\.svg$/.exec(file)?.[1] as 'logo' | 'motif' | undefined;
    if (!kind) throw new NotFoundException();
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    this.#send(reply, theme[kind], file, `${kind}.${theme[kind].hash}.svg`, '/media', 'image/svg+xml');
  }

  #themeOf(request: FastifyRequest): Promise<TownTheme> {
    return this.towns.section<TownTheme>({ tenantId: request.stadttor!.tenant.id }, 'theme');
  }

  #send(reply: FastifyReply, content: ThemeFile, asked: string, present: string, folder: string, type: string): void {
    if (asked !== present) void reply.header('cache-control', 'no-store').redirect(`${folder}/${present}`, 302);
    else void reply.header('content-type', type).header('cache-control', YEAR).header('x-content-type-options', 'nosniff').header('vary', 'Host').send(content.content);
  }
}
