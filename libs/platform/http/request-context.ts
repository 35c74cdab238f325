import type { Actor, Id } from '#kernel';
import type { ReadScope, Tx } from '#platform/database';

/** Which of the two sites asks; each has a cookie of its own. */
export type Endpoint = 'citizen' | 'staff';

export interface TenantRef {
  readonly id: Id;
  readonly code: string;
  readonly canonicalHost: string;
}

/** What is known of a request at the edge; nothing inside asks the request itself. */
export interface RequestContext {
  readonly requestId: string;
  readonly tenant: TenantRef;
  readonly endpoint: Endpoint;
  readonly actor: Actor;
  /** True with a valid API key: query text and introspection are allowed. */
  readonly developer: boolean;
  readonly clientAddress: string;
  readonly reads: ReadScope;
  /** What a read must leave behind (last seen, access log): written in one short transaction before the answer leaves. */
  readonly recordings: ((tx: Tx) => Promise<void>)[];
}

/** For a route that pages of other sites post to, such as the answer of an identity provider. */
export const FOREIGN_POSTS = { takesForeignPosts: true } as const;

declare module 'fastify' {
  interface FastifyRequest {
    stadttor?: RequestContext;
  }
  interface FastifyContextConfig {
    readonly takesForeignPosts?: boolean;
  }
}
