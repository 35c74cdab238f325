import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

import { createProxy, forwardedHeaders } from './proxy.js';

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe('proxy of the front door', () => {
  let upstream: Server;
  let door: FastifyInstance;
  let address: string;

  beforeEach(async () => {
    upstream = createServer(async (request, response) => {
      let bytes = 0;
      for await (const chunk of request) bytes += (chunk as Buffer).length;
      response.setHeader('set-cookie', ['a=1; Path=/', 'b=2; Path=/']);
      response.end(JSON.stringify({ url: request.url, headers: request.headers, bytes }));
    });
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
    door = await createProxy({ upstream: urlOf(upstream), unavailable: '<p>away</p>' });
    address = await door.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await door.close();
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
  });

  it('believes the connection, not the client', () => {
    const claimed = { host: 'dueren.localhost:8080', forwarded: 'for=6.6.6.6', 'x-forwarded-for': '6.6.6.6', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', accept: '*/*' };

    expect(forwardedHeaders(claimed, '127.0.0.1')).toEqual({
      accept: '*/*', host: 'dueren.localhost:8080', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'dueren.localhost:8080', 'x-forwarded-proto': 'http',
    });
  });

  it('passes on path, query, body and every cookie', async () => {
    const answer = await fetch(`${address}/a/b?x=%C3%BC&y`, { method: 'POST', body: Buffer.alloc(3_000_000) });

    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
    expect(await answer.json()).toMatchObject({ url: '/a/b?x=%C3%BC&y', bytes: 3_000_000 });
  });

  it('says kindly that nobody is there, and when to come again', async () => {
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
    const answer = await fetch(address);

    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([503, '5', '<p>away</p>']);
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  });
});
