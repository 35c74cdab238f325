import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { createProvider, loginErrorPage, loginHandler } from '../../apps/demo/login/index.js';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** The OpenID provider of the demonstration, listening on loopback, and a browser that walks through it. */
export interface TestLogin {
  readonly issuer: string;
  /** Follows an authorisation address to the end; answers the callback of the town. */
  walk(url: string): Promise<URL>;
  close(): Promise<void>;
}

export async function startLogin(): Promise<TestLogin> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://login.localhost:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const keys = { jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'test', use: 'sig', alg: 'RS256' }] }, cookies: ['a secret of this test'] };
  const townOrigins = 'http://*.localhost:8080';
  server.on('request', await loginHandler({ provider: createProvider({ issuer, keys, errorPage: loginErrorPage }), root: process.cwd(), townOrigins }));
  return { issuer, walk: (url) => walk(new URL(url), port), close: () => new Promise((resolve) => void server.close(() => resolve())) };
}

async function walk(start: URL, port: number): Promise<URL> {
  const cookies = new Map<string, string>();
  for (let at = start; ; ) {
    if (!at.hostname.startsWith('login.')) return at;
    const { headers, status } = await visit(at, port, cookies);
    if (!headers.location) throw new Error(`the provider answered ${status} at ${at.pathname}`);
    at = new URL(headers.location, at);
  }
}

function visit(url: URL, port: number, cookies: Map<string, string>): Promise<Answer> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path: url.pathname + url.search, headers: { host: url.host, cookie }, agent: false }, (response) => {
      for (const line of response.headers['set-cookie'] ?? []) {
        const [name = '', value = ''] = line.split(';', 1)[0]!.split('=');
        cookies.set(name, value);
      }
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    sent.on('error', reject).end();
  });
}
