import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from './gateway-client.js';
import { GatewayError, createGatewayClient } from './gateway-client.js';
import { ContentPageDocument } from './generated/graphql.js';

const manifest = JSON.parse(readFileSync('libs/api-client/generated/persisted-documents.json', 'utf8')) as Record<string, string>;

const anna: Caller = {
  host: 'dueren.localhost:8080',
  protocol: 'http',
  origin: 'http://dueren.localhost:8080',
  clientAddress: '192.0.2.7',
  cookie: '__Host-stadttor-citizen=abc; __Host-entwurf-dog=secret; other=1',
};

describe('what a site asks the gateway', () => {
  let server: Server;
  let seen: { headers: IncomingMessage['headers']; url: string | undefined; body: Record<string, unknown> };
  let answer: { status: number; body: string };

  const client = () => createGatewayClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const ask = async () => {
    const gateway = client();
    try {
      return await gateway.run(ContentPageDocument, { slug: 'impressum' }, anna);
    } finally {
      await gateway.close();
    }
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        seen = { headers: request.headers, url: request.url, body: JSON.parse(body) as Record<string, unknown> };
        response.writeHead(answer.status, { 'content-type': 'application/json', 'set-cookie': '__Host-stadttor-citizen=new' });
        response.end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    answer = { status: 200, body: '{"data":{"page":null}}' };
  });

  it('carries host, origin, client and the session, but no draft of the site and no text of the document', async () => {
    expect(await ask()).toEqual({ data: { page: null }, setCookies: ['__Host-stadttor-citizen=new'] });
    expect(seen.url).toBe('/graphql');
    expect(seen.headers).toMatchObject({ host: anna.host, origin: anna.origin, cookie: '__Host-stadttor-citizen=abc', 'x-forwarded-for': '192.0.2.7' });
    const { persistedQuery } = seen.body['extensions'] as { persistedQuery: { sha256Hash: string } };
    expect(manifest[persistedQuery.sha256Hash]).toContain('query ContentPage');
    expect(seen.body).not.toHaveProperty('query');
  });

  it.each([
    [421, '{}', 'unknown-host'],
    [403, '{}', 'forbidden'],
    [503, 'down', 'unavailable'],
    [200, 'not json', 'refused'],
    [200, '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}],"data":null}', 'forbidden'],
    [400, '{"errors":[{"extensions":{"code":"UNTRUSTED_DOCUMENT"}}]}', 'refused'],
  ])('names what %i %s means', async (status, body, problem) => {
    answer = { status, body };
    await expect(ask()).rejects.toMatchObject({ problem });
  });

  it('is unavailable when nobody listens', async () => {
    const gateway = createGatewayClient('http://127.0.0.1:9');
    await expect(gateway.run(ContentPageDocument, { slug: 'x' }, anna)).rejects.toBeInstanceOf(GatewayError);
  });
});
