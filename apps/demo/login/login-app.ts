import formbody from '@fastify/formbody';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingMessage, RequestListener } from 'node:http';
import type Provider from 'oidc-provider';

import { secureHeaders } from '../web/index.js';
import { serveAssets } from '../assets.js';
import { texts } from '../texts/de.js';
import { hinted, peopleOf } from './people.js';
import { loginErrorPage, loginPage } from './login-page.js';
import { townOf } from './town-client.js';

export interface LoginOptions {
  readonly provider: Provider;
  /** Where a login may lead back to: `http://*.localhost:8080`. */
  readonly townOrigins: string;
  readonly root: string;
}

/** The provider's protocol routes, and the page on which one chooses who to be. */
export async function loginHandler(options: LoginOptions): Promise<RequestListener> {
  const pages = await interactionApp(options);
  const protocol = options.provider.callback();

  return (request, response) => {
    if (/^\/(interaction|stil)\//.test(request.url ?? '')) {
      pages.routing(request, response);
    } else {
      forgetSession(request);
      void protocol(request, response);
    }
  };
}

async function interactionApp({ provider, townOrigins, root }: LoginOptions): Promise<FastifyInstance> {
  const app = fastify();
  secureHeaders(app, [townOrigins]);
  await app.register(formbody);
  await app.register(serveAssets, { root });

  // The provider throws when the login is too old or its cookie was dropped.
  app.setErrorHandler((error: Error, _request, reply) => reply.code(400).type('text/html; charset=utf-8').send(loginErrorPage(error.message)));
  app.get('/interaction/:uid', (request, reply) => showOrSkip(provider, request, reply));
  app.post<{ Body: { subject?: string } }>('/interaction/:uid', (request, reply) => finish(provider, request, reply, request.body?.subject));
  await app.ready();
  return app;
}

/** A hint that names one of the town's people answers the question before it is asked. */
async function showOrSkip(provider: Provider, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { params } = await provider.interactionDetails(request.raw, reply.raw);
  const town = String(params['client_id']);
  const hint = String(params['login_hint'] ?? '');
  if (hinted(town, hint)) return finish(provider, request, reply, hint);

  return reply.type('text/html; charset=utf-8').send(loginPage(peopleOf(town), townOf(town).citizens ? texts.login.citizensLead : texts.login.lead));
}

async function finish(provider: Provider, request: FastifyRequest, reply: FastifyReply, subject: string | undefined): Promise<unknown> {
  const { params } = await provider.interactionDetails(request.raw, reply.raw);
  const person = hinted(String(params['client_id']), subject);
  if (!person) return reply.code(404).type('text/html; charset=utf-8').send(loginErrorPage('unknown_person'));

  reply.hijack();
  return provider.interactionFinished(request.raw, reply.raw, { login: { accountId: person.subject, ...(person.acr && { acr: person.acr }) } });
}

/** Every login asks anew: whoever tries the platform changes between people all the time. */
function forgetSession(request: IncomingMessage): void {
  const cookies = request.headers.cookie?.split(';').filter((cookie) => !cookie.trim().startsWith('_session'));
  if (cookies) request.headers.cookie = cookies.join(';');
}
