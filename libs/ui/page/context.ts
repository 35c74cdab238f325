import { RouterContextProvider, createContext } from 'react-router';
import type { Caller, Endpoint, GatewayClient } from '#api-client';

export interface RequestParts {
  readonly gateway: GatewayClient;
  readonly caller: Caller;
  readonly endpoint: Endpoint;
}

const parts = createContext<RequestParts>();

/** The context of one request: who asks, and the way to the gateway. */
export function contextFor(value: RequestParts): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(parts, value);
  return context;
}

export const partsOf = (context: Readonly<RouterContextProvider>): RequestParts => context.get(parts);
