import replyFrom from '@fastify/reply-from';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

export interface ProxyOptions {
  /** `http://127.0.0.1:<port>` */
  readonly upstream: string;
  /** The page for when the upstream does not answer. */
  readonly unavailable: string;
}

/** What a client could claim, and `expect`, which our own server has answered already. */
const dropped = ['expect', 'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-real-ip', 'via'];

/** What the upstream learns of the client: from the connection itself, never from what the client claims. */
export function forwardedHeaders(headers: IncomingHttpHeaders, clientAddress: string): Record<string, string | string[] | undefined> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name)));
  const host = headers.host ?? '';
  return { ...kept, host, 'x-forwarded-for': clientAddress, 'x-forwarded-proto': 'http', 'x-forwarded-host': host };
}

/** Passes everything on to one upstream as a stream, with the Host unchanged. */
export async function createProxy({ upstream, unavailable }: ProxyOptions): Promise<FastifyInstance> {
  const app = fastify({ exposeHeadRoutes: false, bodyLimit: 64 * 1024 * 1024, routerOptions: { maxParamLength: 4_000 } });
  await app.register(replyFrom, { base: upstream, undici: { connections: 128, headersTimeout: 60_000, bodyTimeout: 120_000 }, disableRequestLogging: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  app.all('/*', (request, reply) => {
    reply.from(request.url, {
      rewriteRequestHeaders: () => forwardedHeaders(request.headers, request.socket.remoteAddress ?? ''),
      onError: (failed) => {
        failed.code(503).header('retry-after', '5').header('cache-control', 'no-store').type('text/html; charset=utf-8').send(unavailable);
      },
    });
  });
  return app;
}
