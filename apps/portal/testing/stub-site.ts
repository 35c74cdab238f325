import type { PortalProcess, Reply } from './portal-process.js';
import { ensureBuilt, startPortal } from './portal-process.js';
import type { StubGateway } from './stub-gateway.js';
import { startStubGateway } from './stub-gateway.js';

export const DUEREN = 'dueren.localhost:8080';
export const DOG = '/dienste/dog-tax-registration';

export interface StubSite {
  gateway: StubGateway;
  portal: PortalProcess;
}

/** The portal before a stub of the gateway, started before the tests of a file and ended after them. */
export function stubSite(): StubSite {
  const site = {} as StubSite;

  beforeAll(async () => {
    ensureBuilt();
    site.gateway = await startStubGateway();
    site.portal = await startPortal(site.gateway.url);
  }, 60_000);

  afterAll(async () => {
    await site.portal.stop();
    await site.gateway.close();
  });

  return site;
}

export const cookieOf = (reply: Reply): string => reply.headers['set-cookie']![0]!.split(';')[0]!;
export const location = (reply: Reply): string => String(reply.headers.location);
