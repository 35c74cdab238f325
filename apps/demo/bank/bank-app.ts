import formbody from '@fastify/formbody';
import fastify from 'fastify';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';

import { serveAssets } from '../assets.js';
import { contentSecurityPolicy, isOwnForm, secureHeaders } from '../web/index.js';
import { bankApi } from './api.js';
import type { BankApiOptions } from './api.js';
import { bankHome, payPage, unknownPage } from './bank-pages.js';
import type { BankLedger } from './ledger.js';
import type { BankEvent } from './payment.js';

/** The bank: an API for merchants and pages for those who pay. */
export async function bankApp(options: BankApiOptions & { readonly root: string }): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true });
  secureHeaders(app);
  await app.register(serveAssets, { root: options.root });
  await app.register(bankApi, options);
  await app.register(pages, { ledger: options.ledger });
  return app;
}

const decisions: Readonly<Record<string, BankEvent>> = { pay: 'pay', decline: 'decline', cancel: 'cancel' };
const shown = 50;

const pages: FastifyPluginAsync<{ readonly ledger: BankLedger }> = async (app, { ledger }) => {
  await app.register(formbody);
  const asPage = (reply: FastifyReply, page: string): FastifyReply => reply.type('text/html; charset=utf-8').send(page);

  app.get('/', async (_request, reply) => asPage(reply, bankHome(ledger.all().slice(0, shown))));

  app.get<{ Params: { id: string } }>('/pay/:id', async ({ params }, reply) => {
    const payment = ledger.find(params.id);
    if (!payment) return asPage(reply.code(404), unknownPage());

    // Browsers apply form-action to the redirect that follows as well.
    reply.header('content-security-policy', contentSecurityPolicy([new URL(payment.returnUrl).origin]));
    return asPage(reply, payPage(payment));
  });

  app.post<{ Params: { id: string }; Body: { decision?: string } }>('/pay/:id', async ({ params, body, headers }, reply) => {
    const payment = ledger.find(params.id);
    const event = decisions[body?.decision ?? ''];
    if (!payment) return asPage(reply.code(404), unknownPage());
    if (!event || !isOwnForm(headers)) return asPage(reply.code(400), payPage(payment));

    ledger.move(payment.id, event);
    return reply.redirect(payment.returnUrl, 303);
  });
};
