import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** A route besides health: method and path, body in, JSON out. */
export type InternalRoutes = Readonly<Record<string, (body: string) => Promise<{ status: number; body: object }>>>;

/**
 * Health, and what else is only for this machine, on loopback.
 * @param notReady names of what does not serve yet; empty when everything does.
 * @param notes what an operator should know although everything serves.
 */
export async function listenForHealth(port: number, notReady: () => Promise<readonly string[]>, routes: InternalRoutes = {}, notes: () => Promise<object> = async () => ({})): Promise<Server> {
  const all: InternalRoutes = {
    'GET /health/live': async () => ({ status: 200, body: { live: true } }),
    'GET /health/ready': async () => {
      const missing = await notReady().catch(() => ['database']);
      return { status: missing.length === 0 ? 200 : 503, body: { ready: missing.length === 0, missing, ...(await notes().catch(() => ({}))) } };
    },
    ...routes,
  };
  const server = createServer((request, response) => void answer(request, response, all));
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return server;
}

async function answer(request: IncomingMessage, response: ServerResponse, routes: InternalRoutes): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const route = routes[`${request.method} ${request.url}`];
  const told = route ? await route(Buffer.concat(chunks).toString('utf8')).catch(() => ({ status: 500, body: { error: 'INTERNAL' } })) : { status: 404, body: { error: 'NOT_FOUND' } };
  response.writeHead(told.status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(told.body));
}
