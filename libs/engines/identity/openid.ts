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

/** Where a town sends people to sign in. */
export interface OpenIdClient {
  /** An OpenID Connect issuer, or `demo` for the provider of the demonstration. */
  readonly issuer: string;
  readonly clientId: string;
}

/** What is asked of the provider beyond who it is. */
export interface LoginWish {
  /** Whom the provider may offer first. */
  readonly hint?: string | undefined;
  /** Authentication contexts that would do, the most wanted first. */
  readonly acrValues?: string | undefined;
}

/** Whom the provider vouches for, by which authentication context. */
export interface OpenIdPerson {
  readonly subject: string;
  readonly acr?: string;
  readonly name?: string;
  readonly email?: string;
}

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

  async start(login: OpenIdClient, redirectUri: string, { hint, acrValues }: LoginWish): Promise<LoginStart> {
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
      ...(acrValues === undefined ? {} : { acr_values: acrValues }),
    });
    return { url: url.toString(), state, nonce, verifier };
  }

  /** The person whom the provider vouches for. @throws when anything of the answer does not fit the attempt. */
  async finish(login: OpenIdClient, callback: URL, expected: { state: string; nonce: string; verifier: string }): Promise<OpenIdPerson> {
    const tokens = await authorizationCodeGrant(await this.#configurationOf(login), callback, {
      pkceCodeVerifier: expected.verifier,
      expectedState: expected.state,
      expectedNonce: expected.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const told = (['acr', 'name', 'email'] as const).flatMap((claim) => (typeof claims[claim] === 'string' ? [[claim, claims[claim]] as const] : []));
    return { subject: claims.sub, ...Object.fromEntries(told) };
  }

  #configurationOf(login: OpenIdClient): Promise<Configuration> {
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
