import type { IncomingMessage } from 'node:http';
import type { Endpoint } from '#platform/http';

const STAFF_GRAPHQL = /^\/amt\/graphql(?=[/?]|$)/;

const endpoints = new WeakMap<IncomingMessage, Endpoint>();

/**
 * Staff ask at `/amt/graphql`, citizens at `/graphql`: one schema, one server. The path decides which cookie is read, and is noted
 * before it is rewritten.
 */
export function rewriteStaffPaths(request: IncomingMessage): string {
  const url = request.url ?? '/';
  endpoints.set(request, /^\/amt([/?]|$)/.test(url) ? 'staff' : 'citizen');
  return url.replace(STAFF_GRAPHQL, '/graphql');
}

export const endpointOf = (request: IncomingMessage): Endpoint => endpoints.get(request) ?? 'citizen';
