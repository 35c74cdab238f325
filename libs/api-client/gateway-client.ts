import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { Pool } from 'undici';
import type { Locale } from '#kernel';
import type { TypedDocumentString } from './generated/graphql.js';

/** Who asks through a site: passed on, so that the gateway sees the citizen and not the site. */
export interface Caller {
  /** Host as the browser named it: it alone decides which town answers. */
  readonly host: string;
  readonly protocol: 'http' | 'https';
  /** Origin of the page that posted; the page's own when the browser names none (GET). */
  readonly origin: string;
  readonly clientAddress: string;
  /** The request's Cookie header; only session cookies of the gateway are passed on. */
  readonly cookie?: string | undefined;
  /** Language of the page; German when it is not said. */
  readonly locale?: Locale;
}

/** Citizens and staff have an endpoint each; each reads its own session cookie only. */
export type Endpoint = '/graphql' | '/amt/graphql';

/** `unavailable`: no answer, or not in time. `unknown-host`: no town lives here. `refused`: the gateway answered with an error. */
export type GatewayProblem = 'unavailable' | 'unknown-host' | 'forbidden' | 'refused';

export class GatewayError extends Error {
  constructor(
    readonly problem: GatewayProblem,
    detail: string,
  ) {
    super(`${problem}: ${detail}`);
  }
}

export interface GatewayAnswer<TResult> {
  readonly data: TResult;
  /** Cookies that the gateway set, to be handed to the browser. */
  readonly setCookies: readonly string[];
}

export interface GatewayClient {
  /**
   * Runs a trusted document: only its hash travels.
   * @throws GatewayError when there is no answer to show; expected failures are part of `TResult`.
   */
  run<TResult, TVariables>(
    document: TypedDocumentString<TResult, TVariables>,
    variables: TVariables,
    caller: Caller,
    endpoint?: Endpoint,
  ): Promise<GatewayAnswer<TResult>>;
  /**
   * Asks one of the gateway's side doors, for files. Its answer is a stream that has to be read or thrown away.
   * @throws GatewayError when there is none.
   */
  send(path: `/files/${string}` | `/amt/files/${string}`, sent: SideDoorRequest, caller: Caller): Promise<SideDoorAnswer>;
  close(): Promise<void>;
}

export interface SideDoorRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Readable | undefined;
}

export interface SideDoorAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable & { text(): Promise<string> };
}

const SESSION_COOKIE = /^__Host-stadttor/;
const PATIENCE_MS = 10_000;

/** @param url origin of the gateway: `http://127.0.0.1:4000`. Uses undici, because `fetch` drops a Host header. */
export function createGatewayClient(url: string): GatewayClient {
  const pool = new Pool(new URL(url).origin, { connections: 64, headersTimeout: PATIENCE_MS, bodyTimeout: PATIENCE_MS });
  return {
    run: async (document, variables, caller, endpoint = '/graphql') => answerOf(await post(pool, document, variables, caller, endpoint)),
    send: (path, sent, caller) => send(pool, path, sent, caller),
    close: () => pool.close(),
  };
}

interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly setCookies: readonly string[];
}

async function post(pool: Pool, document: { readonly __meta__?: Record<string, unknown> | undefined }, variables: unknown, caller: Caller, path: Endpoint): Promise<RawAnswer> {
  const sha256Hash = String(document.__meta__?.['hash']);
  const body = JSON.stringify({ documentId: `sha256:${sha256Hash}`, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } });
  try {
    const response = await pool.request({ path, method: 'POST', headers: headersOf(caller), body });
    const set = response.headers['set-cookie'];
    return { status: response.statusCode, text: await response.body.text(), setCookies: set === undefined ? [] : [set].flat() };
  } catch (error) {
    throw new GatewayError('unavailable', error instanceof Error ? error.message : String(error));
  }
}

/** Files may take their time; what does not move at all for two minutes is given up. */
const FILE_PATIENCE_MS = 120_000;

async function send(pool: Pool, path: string, { method, headers, body }: SideDoorRequest, caller: Caller): Promise<SideDoorAnswer> {
  const { 'content-type': _json, ...known } = headersOf(caller);
  try {
    const patience = { headersTimeout: FILE_PATIENCE_MS, bodyTimeout: FILE_PATIENCE_MS };
    const answer = await pool.request({ path, method, headers: { ...known, accept: '*/*', ...headers }, body: body ?? null, ...patience });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body };
  } catch (error) {
    throw new GatewayError('unavailable', error instanceof Error ? error.message : String(error));
  }
}

function headersOf(caller: Caller): Record<string, string> {
  const cookies = (caller.cookie ?? '').split(/;\s*/).filter((cookie) => SESSION_COOKIE.test(cookie));
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    host: caller.host,
    origin: caller.origin,
    'accept-language': caller.locale ?? 'de',
    'x-forwarded-for': caller.clientAddress,
    'x-forwarded-proto': caller.protocol,
    'x-forwarded-host': caller.host,
    ...(cookies.length === 0 ? {} : { cookie: cookies.join('; ') }),
  };
}

function answerOf<TResult>({ status, text, setCookies }: RawAnswer): GatewayAnswer<TResult> {
  if (status === 421) throw new GatewayError('unknown-host', '421');
  if (status === 401 || status === 403) throw new GatewayError('forbidden', String(status));
  if (status >= 500) throw new GatewayError('unavailable', String(status));

  const { data, errors } = parsed(text);
  if (errors !== undefined || data === undefined || data === null) {
    const codes = (errors ?? []).map((error) => error.extensions?.code ?? 'UNKNOWN');
    throw new GatewayError(codes.includes('UNAUTHENTICATED') ? 'forbidden' : 'refused', codes.join(', ') || String(status));
  }
  return { data: data as TResult, setCookies };
}

interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function parsed(text: string): GraphQLAnswer {
  try {
    return JSON.parse(text) as GraphQLAnswer;
  } catch {
    throw new GatewayError('refused', 'not JSON');
  }
}
