import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Agent, request } from 'undici';

export const OUTBOUND = Symbol('OUTBOUND');

export interface OutboundRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Who we are, for those who ask when the connection is made; PEM. */
  readonly certificate?: { readonly privateKey: string; readonly certificate: string };
}

export interface OutboundResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** The address may not be reached from here. */
export class OutboundRefused extends Error {}

/** Nothing usable came back: it may or may not have arrived. */
export class OutboundFailed extends Error {}

const LIMIT_BYTES = 1_000_000;
const LIMIT_MS = 5_000;

const internal = new BlockList();
for (const [net, bits] of [['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 3]] as const) {
  internal.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [['::', 128], ['::1', 128], ['64:ff9b::', 96], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8]] as const) internal.addSubnet(net, bits, 'ipv6');

/**
 * The only way out: https, no private address, no redirect, 5 s, 1 MB. The name is resolved once and the checked address is the
 * one that is called. Development fakes are reachable through an explicit list of origins.
 */
export class OutboundClient {
  /** @param beforeCall ends what must not wait for somebody outside, such as a transaction. */
  constructor(
    private readonly allow: readonly string[],
    private readonly beforeCall: () => Promise<void> = async () => undefined,
  ) {}

  async send(call: OutboundRequest): Promise<OutboundResponse> {
    const url = new URL(call.url);
    const allowed = this.allow.includes(url.origin);
    if (!allowed && url.protocol !== 'https:') throw new OutboundRefused(`not https: ${url.origin}`);

    await this.beforeCall();
    const address = await resolve(url.hostname, allowed);
    const agent = new Agent({ connect: { lookup: (_host, _options, done) => done(null, [address]), ...(call.certificate ? { key: call.certificate.privateKey, cert: call.certificate.certificate } : {}) }, headersTimeout: LIMIT_MS, bodyTimeout: LIMIT_MS });
    try {
      return await exchange(call, agent);
    } finally {
      await agent.close();
    }
  }
}

async function exchange(call: OutboundRequest, dispatcher: Agent): Promise<OutboundResponse> {
  try {
    const answer = await request(call.url, {
      method: call.method,
      headers: { ...call.headers },
      body: call.body ?? null,
      dispatcher,
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > LIMIT_BYTES) throw new OutboundFailed('answer too large');
      chunks.push(chunk);
    }
    return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    if (error instanceof OutboundFailed) throw error;
    throw new OutboundFailed((error as Error).name);
  }
}

async function resolve(host: string, allowed: boolean): Promise<{ address: string; family: 4 | 6 }> {
  // Names below localhost mean this machine (RFC 6761), but Node does not resolve them.
  if (allowed && (host === 'localhost' || host.endsWith('.localhost'))) return { address: '127.0.0.1', family: 4 };

  const bare = host.replace(/^\[|\]$/g, '');
  const found = isIP(bare) ? { address: bare, family: isIP(bare) } : await lookup(bare);
  const family = found.family === 6 ? 'ipv6' : 'ipv4';
  const mapped = found.address.toLowerCase().startsWith('::ffff:');
  if (!allowed && (mapped || internal.check(found.address, family))) throw new OutboundRefused(`not a public address: ${host}`);
  return { address: found.address, family: found.family === 6 ? 6 : 4 };
}
