import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { FOREIGN_POSTS } from '#platform/http';
import { CitizenProviders } from './citizen-providers.js';
import { TakeProviderAnswer } from './commands/take-provider-answer.js';
import { signInAddress } from './domain/after-sign-in.js';
import { citizenPlace } from './login-place.js';

/** What providers read of a town, and where their pages post answers to. */
@Controller('auth')
export class ProviderAnswersController {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly providers: CitizenProviders,
    private readonly answers: TakeProviderAnswer,
  ) {}

  @Get('metadata/:provider')
  async metadata(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('provider') code: string): Promise<void> {
    const { tenant } = request.stadttor!;
    const offered = await this.providers.find(tenant.id, code);
    const xml = await offered?.provider.metadata?.(offered.settings, citizenPlace(this.environment, tenant, code));
    if (xml === undefined) return void reply.code(404).header('cache-control', 'no-store').send({ error: 'NOT_FOUND' });
    void reply.header('cache-control', 'public, max-age=300').type('application/samlmetadata+xml').send(xml);
  }

  /** Posted by the provider's page, so from another site: without our cookies, and with nothing set here. */
  @Post('answer/:provider')
  @RouteConfig(FOREIGN_POSTS)
  async answer(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('provider') code: string, @Body() body: unknown): Promise<void> {
    const taken = await this.answers.execute(request.stadttor!.tenant, code, textsIn(body));
    void reply.header('cache-control', 'no-store').redirect(taken.ok ? taken.value : signInAddress(undefined, taken.error), 303);
  }
}

const textsIn = (body: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(body ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
