import type { KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sha256Hex } from '#platform/crypto';

/** Documents by the SHA-256 of their text, in hexadecimal. */
export type DocumentManifest = Readonly<Record<string, string>>;

/** @throws when a text does not belong to its hash: a manifest that was edited by hand. */
export function mergeManifests(manifests: readonly DocumentManifest[]): DocumentManifest {
  const merged: Record<string, string> = {};
  for (const [hash, text] of manifests.flatMap((manifest) => Object.entries(manifest))) {
    if (sha256Hex(text) !== hash) throw new Error(`document ${hash} has another text`);
    merged[hash] = text;
  }
  return merged;
}

/** Apollo's store for persisted queries, filled once and closed: a text that a client brings is never remembered. */
export function readOnlyStore(manifest: DocumentManifest): KeyValueCache<string> {
  const byKey = new Map(Object.entries(manifest).map(([hash, text]) => [`apq:${hash}`, text]));
  return {
    get: async (key) => byKey.get(key) ?? byKey.get(`apq:${key}`),
    set: async () => undefined,
    delete: async () => false,
  };
}

/** Without an API key only documents of the manifest run; query text is refused before it is parsed. */
export function installSafelist(app: FastifyInstance, manifest: DocumentManifest, path: string): void {
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== path || request.stadttor?.developer) return;
    const asked = documentOf(request);
    if (asked.text === undefined && asked.hash !== undefined && Object.hasOwn(manifest, asked.hash)) return;
    const errors = [{ message: 'only trusted documents run here', extensions: { code: 'UNTRUSTED_DOCUMENT' } }];
    return reply.code(400).send({ errors });
  });
}

interface AskedDocument {
  readonly text: unknown;
  readonly hash: string | undefined;
}

function documentOf(request: FastifyRequest): AskedDocument {
  const source = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | undefined;
  const extensions = parsed(source?.['extensions']) as { persistedQuery?: { sha256Hash?: unknown } } | undefined;
  const hash = extensions?.persistedQuery?.sha256Hash;
  return { text: source?.['query'], hash: typeof hash === 'string' ? hash : undefined };
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
