import { createHash } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair } from 'jose';

import { createProvider, loginErrorPage, loginHandler } from './index.js';

const verifier = 'a-verifier-of-at-least-forty-three-characters-abc';
const host = 'login.localhost:8080';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe('OpenID provider of the demonstration', () => {
  let server: Server;
  let cookies: Map<string, string>;

  beforeAll(async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    const keys = { jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'k', use: 'sig', alg: 'RS256' }] }, cookies: ['secret'] };
    const provider = createProvider({ issuer: `http://${host}`, keys, errorPage: loginErrorPage });
    server = createServer(await loginHandler({ provider, root: process.cwd(), townOrigins: 'http://*.localhost:8080' }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    cookies = new Map();
  });

  /** A browser that keeps cookies and does not follow. */
  const call = (path: string, form?: Record<string, string>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const headers = { host, cookie, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) };
      const { port } = server.address() as AddressInfo;
      const sent = request({ port, host: '127.0.0.1', path, method: form ? 'POST' : 'GET', headers, agent: false }, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) {
          const [name = '', value = ''] = line.split(';', 1)[0]!.split('=');
          if (value) cookies.set(name, value);
          else cookies.delete(name);
        }
        let body = '';
        response.setEncoding('utf8').on('data', (chunk: string) => { body += chunk; });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      });
      sent.on('error', reject);
      sent.end(form && new URLSearchParams(form).toString());
    });

  /** Follows redirects as long as they stay at the provider. */
  const follow = async (answer: Answer): Promise<Answer> => {
    const target = answer.headers.location && new URL(answer.headers.location, `http://${host}`);
    return target && target.host === host ? follow(await call(target.pathname + target.search)) : answer;
  };

  const authorize = async (town: string, more: Record<string, string> = {}): Promise<Answer> => {
    const query = new URLSearchParams({
      client_id: town,
      response_type: 'code',
      scope: 'openid profile email',
      redirect_uri: `http://${town}.localhost:8080/amt/auth/callback`,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'state-1',
      nonce: 'nonce-1',
      ...more,
    });
    return follow(await call(`/auth?${query}`));
  };

  /** Claims of the ID token for the code that the callback was given. */
  const redeem = async (town: string, callback: Answer, codeVerifier = verifier): Promise<Record<string, unknown>> => {
    const url = new URL(callback.headers.location ?? '');
    const { body } = await call('/token', {
      grant_type: 'authorization_code', client_id: town, code: url.searchParams.get('code') ?? '', redirect_uri: url.origin + url.pathname, code_verifier: codeVerifier,
    });
    const { id_token: token = '.e30.' } = JSON.parse(body) as { id_token?: string };
    return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
  };

  it('lets a hinted person in at once and says only who it is', async () => {
    const callback = await authorize('dueren', { login_hint: 'dueren-tax-1' });

    expect(callback.headers.location).toMatch(/^http:\/\/dueren\.localhost:8080\/amt\/auth\/callback\?code=.*state=state-1/);
    const claims = await redeem('dueren', callback);
    expect(claims).toMatchObject({ sub: 'dueren-tax-1', name: 'Miriam Kallrath', email: 'miriam.kallrath@dueren.example', aud: 'dueren', iss: `http://${host}`, nonce: 'nonce-1' });
    expect(Object.keys(claims).filter((name) => /role|group|department/.test(name))).toEqual([]);
  });

  it('asks anew each time, so that one browser can be several people', async () => {
    await authorize('dueren', { login_hint: 'dueren-tax-1' });

    expect((await redeem('dillingen', await authorize('dillingen', { login_hint: 'dillingen-tax-1' }))).sub).toBe('dillingen-tax-1');
    expect((await redeem('dueren', await authorize('dueren', { login_hint: 'dueren-head-1' }))).sub).toBe('dueren-head-1');
    expect((await authorize('dueren')).body).toContain('Jens Obermann');
  });

  it.each([[undefined], ['dillingen-tax-1'], ['nobody']])('shows the people of the town when the hint is %s', async (hint) => {
    const page = await authorize('dueren', hint ? { login_hint: hint } : {});

    expect(page.status).toBe(200);
    expect(page.body.match(/name="subject"/g)).toHaveLength(7);
    expect(page.headers['content-security-policy']).toContain("form-action 'self' http://*.localhost:8080");
  });

  it('lets in whose button was pressed, and nobody of another town', async () => {
    await authorize('dueren');
    const uid = cookies.get('_interaction')?.split('.')[0] ?? '';

    expect((await call(`/interaction/${uid}`, { subject: 'dillingen-tax-1' })).status).toBe(404);
    const callback = await follow(await call(`/interaction/${uid}`, { subject: 'dueren-tax-2' }));
    expect((await redeem('dueren', callback)).sub).toBe('dueren-tax-2');
  });

  it('knows a town that joined later', async () => {
    expect((await redeem('neustadt', await authorize('neustadt', { login_hint: 'neustadt-staff-1' }))).sub).toBe('neustadt-staff-1');
  });

  it('insists on PKCE, on the verifier and on the one address to return to', async () => {
    expect((await authorize('dueren', { code_challenge: '', code_challenge_method: '' })).headers.location).toContain('error=invalid_request');
    expect((await authorize('dueren', { redirect_uri: 'http://evil.example/' })).status).toBe(400);
    const callback = await authorize('dueren', { login_hint: 'dueren-tax-1' });
    expect(await redeem('dueren', callback, `${verifier}-other`)).toEqual({});
  });

  it('says in words that a login is too old', async () => {
    const answer = await call('/interaction/gone');

    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Die Anmeldung ist abgelaufen');
  });
});
