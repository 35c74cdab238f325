import { readFile } from 'node:fs/promises';

import formbody from '@fastify/formbody';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { serveAssets } from '../assets.js';
import { GatewayClock, readClockForm } from '../clock/index.js';
import type { ClockForm } from '../clock/index.js';
import { page } from '../page.js';
import { postRoutes } from '../post/index.js';
import { texts } from '../texts/de.js';
import { readTowns } from '../towns.js';
import { html, isOwnForm, secureHeaders } from '../web/index.js';
import { tryItPage } from './try-it-page.js';

export interface TryItOptions {
  readonly root: string;
  readonly tenantsDir: string;
  readonly dataDir: string;
  readonly publicOrigin: string;
  readonly bankOrigin: string;
  readonly gatewayInternalUrl: string;
}

/** The pages on the platform's own host: try it, mails and letters, demo clock. */
export async function tryItApp(options: TryItOptions): Promise<FastifyInstance> {
  const app = fastify({ forceCloseConnections: true });
  secureHeaders(app);
  await app.register(formbody);
  await app.register(serveAssets, { root: options.root });
  await app.register(postRoutes, { dataDir: options.dataDir, towns: () => readTowns(options.tenantsDir) });
  pages(app, options);
  clock(app, new GatewayClock(options.gatewayInternalUrl));

  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/html; charset=utf-8').send(page({ title: texts.notFound.title, here: '', body: html`<p class="lead">${texts.notFound.lead}</p><p><a href="/">${texts.notFound.back}</a></p>` })));
  await app.ready();
  return app;
}

function pages(app: FastifyInstance, { tenantsDir, publicOrigin, bankOrigin, gatewayInternalUrl }: TryItOptions): void {
  const gatewayClock = new GatewayClock(gatewayInternalUrl);

  app.get<{ Querystring: { uhr?: string } }>('/', async (request, reply) => {
    const [towns, reading] = await Promise.all([readTowns(tenantsDir), gatewayClock.read()]);
    return reply.type('text/html; charset=utf-8').send(tryItPage({ towns, publicOrigin, bankOrigin, clock: reading, clockResult: request.query.uhr }));
  });

  app.get<{ Params: { file: string } }>('/bild/:file', async (request, reply) => {
    const town = (await readTowns(tenantsDir)).find(({ code }) => request.params.file === `${code}.svg`);
    const picture = town && (await readFile(town.motif).catch(() => undefined));
    return picture ? reply.type('image/svg+xml').header('cache-control', 'public, max-age=300').send(picture) : reply.callNotFound();
  });
}

function clock(app: FastifyInstance, gatewayClock: GatewayClock): void {
  app.post<{ Body: ClockForm }>('/uhr', async (request, reply) => {
    if (!isOwnForm(request.headers)) return reply.code(403).send();

    const instant = readClockForm(request.body);
    const outcome = instant === undefined ? 'unklar' : !(await gatewayClock.set(instant)) ? 'fehler' : instant === null ? 'zurueck' : 'gestellt';
    return reply.redirect(`/?uhr=${outcome}#uhr`, 303);
  });
}
