import formbody from '@fastify/formbody';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { CertifiedKey } from '#platform/crypto';
import { serveAssets } from '../assets.js';
import { secureHeaders } from '../web/index.js';
import { answerOf, refusalOf } from './answers.js';
import { checkRequest, RequestRefused } from './check-request.js';
import { serveMailboxes } from './mailboxes.js';
import type { MailboxFaults } from './mailboxes.js';
import { choicePage, consentPage, refusedPage, stoppedPage } from './pages.js';
import { people } from './people.js';
import { providerMetadata } from './provider-metadata.js';
import { SignInsUnderWay } from './sign-ins.js';
import type { SignInUnderWay } from './sign-ins.js';
import { registeredTown } from './towns.js';
import type { FetchMetadata } from './towns.js';

export interface BundIdOptions {
  /** Our entityID, where our metadata lies: `http://bundid.localhost:8080/saml/metadata`. */
  readonly entityId: string;
  readonly key: CertifiedKey;
  /** Where towns live: `http://*.localhost:8080`. */
  readonly townOrigins: string;
  readonly root: string;
  readonly fetchMetadata: FetchMetadata;
  readonly now?: () => Date;
  readonly mailboxFaults?: MailboxFaults;
}

const HTML = 'text/html; charset=utf-8';

/** A BundID with made-up people: takes signed requests of towns, lets one choose who to be, answers signed and encrypted. */
export async function bundIdApp(options: BundIdOptions): Promise<FastifyInstance> {
  const { entityId, townOrigins, root, key, now = () => new Date() } = options;
  const requestUrl = new URL('/saml', entityId).toString();
  const signIns = new SignInsUnderWay(now);
  const us = { issuer: entityId, key, now };
  const app = fastify({ routerOptions: { maxParamLength: 200 } });
  secureHeaders(app, [townOrigins]);
  await app.register(formbody, { bodyLimit: 200_000 });
  await app.register(serveAssets, { root });
  app.setErrorHandler((error: Error, _request, reply) => reply.code(400).type(HTML).send(refusedPage(error instanceof RequestRefused ? error.code : 'unreadable')));

  app.get('/saml/metadata', (_request, reply) => reply.type('application/samlmetadata+xml').send(providerMetadata({ entityId, requestUrl, certificate: key.certificate })));
  app.post<{ Body?: { SAMLRequest?: string; RelayState?: string } }>('/saml', async ({ body }, reply) => {
    const checks = { destination: requestUrl, now: now(), townOf: (town: string) => registeredTown(town, townOrigins, options.fetchMetadata) };
    const request = await checkRequest(String(body?.SAMLRequest ?? ''), checks);
    const page = signIns.begin({ request, relayState: String(body?.RelayState ?? '') });
    if (page === undefined) throw new RequestRefused('repeated');
    return reply.redirect(`/anmeldung/${page}`, 303);
  });
  app.get<{ Params: { page: string } }>('/anmeldung/:page', (request, reply) => reply.type(HTML).send(choicePage(found(signIns, request.params.page).request)));
  app.post<{ Params: { page: string }; Body?: { person?: string } }>('/anmeldung/:page', ({ params, body }, reply) => answer(us, found(signIns, params.page), String(body?.person ?? ''), reply));
  serveMailboxes(app, { townOf: (town) => registeredTown(town, townOrigins, options.fetchMetadata), now, faults: options.mailboxFaults });
  await app.ready();
  return app;
}

function found(signIns: SignInsUnderWay, page: string): SignInUnderWay {
  const signIn = signIns.find(page);
  if (!signIn) throw new RequestRefused('too_late');
  return signIn;
}

async function answer(us: Parameters<typeof answerOf>[0], signIn: SignInUnderWay, chosen: string, reply: FastifyReply): Promise<unknown> {
  const { organisation } = signIn.request;
  if (chosen === 'cancel' || chosen === 'fault') return reply.type(HTML).send(stoppedPage(organisation, chosen, refusalOf(us, signIn, chosen)));
  const person = people.find(({ id }) => id === chosen);
  if (!person) throw new RequestRefused('unknown_person');

  const { told, back } = await answerOf(us, signIn, person);
  return reply.type(HTML).send(consentPage(organisation, told, back, refusalOf(us, signIn, 'cancel')));
}
