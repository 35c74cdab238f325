import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale, newId, visitor } from '#kernel';
import type { Actor, Locale } from '#kernel';
import type { TenantDatabase } from '#platform/database';
import type { Logger } from '#platform/telemetry';
import { readCookie, SESSION_COOKIES } from './cookies.js';
import { hostNameOf, originFor } from './hosts.js';
import type { Endpoint, RequestContext, TenantRef } from './request-context.js';

/** What the edge asks others: the registry of towns, the sessions, the API keys. */
export interface EdgeParts {
  readonly database: TenantDatabase;
  readonly publicOrigin: string;
  readonly logger: Logger;
  tenantOf(host: string): TenantRef | undefined;
  actorOf(tenant: TenantRef, endpoint: Endpoint, sessionToken: string, recordings: RequestContext['recordings']): Promise<Actor | undefined>;
  /** The languages of a town. */
  localesOf(tenant: TenantRef): Promise<readonly string[]>;
  isApiKey(key: string): Promise<boolean>;
  endpointOf(request: IncomingMessage): Endpoint;
}

/** Turns a request into a context, or refuses it. No header, argument or token chooses the town: only the exact host does. */
export function installEdge(app: FastifyInstance, parts: EdgeParts): void {
  app.addHook('onRequest', async (request, reply) => {
    const host = hostNameOf(request.headers.host);
    const tenant = host === undefined ? undefined : parts.tenantOf(host);
    if (!tenant) return refuse(reply, 421, 'UNKNOWN_HOST');
    if (!takesForeignPosts(request) && !hasOwnOrigin(request, originFor(parts.publicOrigin, host!))) return refuse(reply, 403, 'FOREIGN_ORIGIN');
    request.stadttor = await contextOf(request, tenant, parts);
  });
  // A hook with a callback, so that everything after it runs inside the scope of this request's reads.
  app.addHook('preHandler', (request, _reply, done) => {
    if (request.stadttor) parts.database.inReads(request.stadttor.reads, done);
    else done();
  });
  app.addHook('onSend', async (request) => {
    await finish(request, parts);
  });
  app.addHook('onResponse', async (request, reply) => {
    await request.stadttor?.reads.end().catch(() => undefined);
    parts.logger.info({
      requestId: request.stadttor?.requestId,
      tenant: request.stadttor?.tenant.code,
      method: request.method,
      route: request.routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}

async function contextOf(request: FastifyRequest, tenant: TenantRef, parts: EdgeParts): Promise<RequestContext> {
  const endpoint = parts.endpointOf(request.raw);
  const recordings: RequestContext['recordings'] = [];
  const token = takesForeignPosts(request) ? undefined : readCookie(request.headers.cookie, SESSION_COOKIES[endpoint]);
  const actor = token === undefined ? undefined : await parts.actorOf(tenant, endpoint, token, recordings);
  const key = /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1];
  return {
    requestId: newId(),
    tenant,
    endpoint,
    actor: inLanguage(actor ?? visitor(tenant.id), endpoint === 'citizen' ? await localeOfRequest(request, tenant, parts) : 'de'),
    developer: key !== undefined && (await parts.isApiKey(key)),
    clientAddress: request.ip,
    reads: parts.database.beginReads(),
    recordings,
  };
}

const inLanguage = (actor: Actor, locale: Locale): Actor => (locale === 'de' ? actor : { ...actor, locale });

/** What a site says of its page: exactly one tag. A browser's own list of wishes says nothing, nor does a language that the town does not have. */
async function localeOfRequest(request: FastifyRequest, tenant: TenantRef, parts: EdgeParts): Promise<Locale> {
  const asked = request.headers['accept-language'] ?? 'de';
  if (asked === 'de' || !isLocale(asked)) return 'de';
  return (await parts.localesOf(tenant)).includes(asked) ? asked : 'de';
}

/** Who posts there from elsewhere acts for nobody: whatever session the browser may bring along does not count. */
const takesForeignPosts = (request: FastifyRequest): boolean => request.routeOptions.config.takesForeignPosts === true;

/** A page of another origin may not change anything here; a session without a stated origin may not either. */
function hasOwnOrigin(request: FastifyRequest, own: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const origin = request.headers.origin;
  if (origin !== undefined) return origin === own;
  return !/__Host-stadttor/.test(request.headers.cookie ?? '');
}

async function finish(request: FastifyRequest, parts: EdgeParts): Promise<void> {
  const context = request.stadttor;
  if (!context) return;
  await context.reads.end();
  const recordings = context.recordings.splice(0);
  if (recordings.length === 0) return;
  await parts.database.withTenant({ tenantId: context.tenant.id }, 'write', async (tx) => {
    for (const record of recordings) await record(tx);
  });
}

function refuse(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send({ error: code });
}
