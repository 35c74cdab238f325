import { allowInsecureRequests, customFetch, discovery, None } from 'openid-client';
import type { Configuration } from 'openid-client';
import type { OpenIdSettings, ProviderEnvironment, ProviderTools } from '#sdk/identity';

/** What issuers say of themselves: asked once each, again after a failure. All calls go through the way out that we are given. */
export class Discovery {
  readonly #known = new Map<string, Promise<Configuration>>();

  constructor(
    private readonly environment: ProviderEnvironment,
    private readonly tools: Pick<ProviderTools, 'send'>,
  ) {}

  of({ issuer: named, clientId }: Pick<OpenIdSettings, 'issuer' | 'clientId'>): Promise<Configuration> {
    const issuer = named === 'demo' ? this.environment['OIDC_ISSUER'] : named;
    if (issuer === undefined) throw new Error('this town signs in by the demo provider, which does not run here');
    const key = `${issuer} ${clientId}`;
    const known = this.#known.get(key);
    if (known) return known;

    const insecure = issuer.startsWith('http:') && this.environment['DEMO'] === '1';
    const loading = discovery(new URL(issuer), clientId, undefined, None(), {
      [customFetch]: (url: string, options: FetchOptions) => this.#fetch(url, options),
      execute: insecure ? [allowInsecureRequests] : [],
    });
    this.#known.set(key, loading);
    loading.catch(() => this.#known.delete(key));
    return loading;
  }

  async #fetch(url: string, options: FetchOptions): Promise<Response> {
    const body = options.body === undefined || options.body === null ? undefined : String(options.body);
    const headers = Object.fromEntries(new Headers(options.headers ?? {}));
    const answer = await this.tools.send({ method: options.method === 'POST' ? 'POST' : 'GET', url, headers, ...(body === undefined ? {} : { body }) });
    const known = Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]));
    return new Response(answer.status === 204 ? null : answer.body, { status: answer.status, headers: known });
  }
}

interface FetchOptions {
  readonly method?: string;
  readonly headers?: HeadersInit;
  readonly body?: unknown;
}
