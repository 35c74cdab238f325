import { Inject, Injectable } from '@nestjs/common';
import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, customFetch, discovery, None,
  randomNonce, randomPKCECodeVerifier, randomState,
} from 'openid-client';
import type { Configuration } from 'openid-client';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { OUTBOUND } from '#platform/outbound';
import type { OutboundClient } from '#platform/outbound';
import type { StaffLogin } from './sections/identity.section.js';

export interface LoginStart {
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** OpenID Connect: authorisation code with PKCE, state, nonce and checked issuer. All calls go through the outbound client. */
@Injectable()
export class OpenId {
  readonly #configurations = new Map<string, Promise<Configuration>>();

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    @Inject(OUTBOUND) private readonly outbound: OutboundClient,
  ) {}

  async start(login: StaffLogin, redirectUri: string, hint: string | undefined): Promise<LoginStart> {
    const configuration = await this.#configurationOf(login);
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(hint === undefined ? {} : { login_hint: hint }),
    });
    return { url: url.toString(), state, nonce, verifier };
  }

  /** The subject that the provider vouches for. @throws when anything of the answer does not fit the attempt. */
  async finish(login: StaffLogin, callback: URL, expected: { state: string; nonce: string; verifier: string }): Promise<string> {
    const tokens = await authorizationCodeGrant(await this.#configurationOf(login), callback, {
      pkceCodeVerifier: expected.verifier,
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      idTokenExpected: true,
    });
    return tokens.claims()!.sub;
  }

  #configurationOf(login: StaffLogin): Promise<Configuration> {
    const issuer = login.issuer === 'demo' ? this.environment.OIDC_ISSUER : login.issuer;
    if (issuer === undefined) throw new Error('this town signs in by the demo provider, which does not run here');
    const key = `${issuer} ${login.clientId}`;
    const known = this.#configurations.get(key);
    if (known) return known;

    const insecure = issuer.startsWith('http:') && this.environment.demo;
    const loading = discovery(new URL(issuer), login.clientId, undefined, None(), {
      [customFetch]: (url: string, options: { method?: string; headers?: HeadersInit; body?: unknown }) => this.#fetch(url, options),
      execute: insecure ? [allowInsecureRequests] : [],
    });
    this.#configurations.set(key, loading);
    loading.catch(() => this.#configurations.delete(key));
    return loading;
  }

  async #fetch(url: string, options: { method?: string; headers?: HeadersInit; body?: unknown }): Promise<Response> {
    const body = options.body === undefined || options.body === null ? undefined : String(options.body);
    const headers = Object.fromEntries(new Headers(options.headers ?? {}));
    const answer = await this.outbound.send({ method: options.method === 'POST' ? 'POST' : 'GET', url, headers, ...(body === undefined ? {} : { body }) });
    const known = Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
    return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: known });
  }
}
