import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';

import { loadEnvironment } from '#platform/config';

import { bundIdApp, bundidKey, metadataFrom } from './bundid/index.js';
import { DemoEnvironment, refuseProduction } from './environment.js';
import { createProxy, frontDoor, readHealthUrls } from './front-door/index.js';
import { internalHealth } from './internal-health.js';
import { createProvider, loginErrorPage, loginHandler, loginKeys } from './login/index.js';
import { tryItApp } from './try-it/index.js';
import { unavailablePage } from './unavailable-page.js';
import { closeAll, listenOn } from './web/index.js';

const root = join(import.meta.dirname, '../../..');

async function main(): Promise<void> {
  const environment = loadEnvironment(DemoEnvironment, process.env, (path) => readFileSync(path, 'utf8'));
  refuseProduction(environment);

  const handlers = { 'try-it': await tryIt(environment), login: await login(environment), bundid: await bundid(environment), ...(await proxies(environment)) };
  const door = frontDoor(handlers, readHealthUrls(environment.HEALTH_URLS));
  const servers = [
    ...(await listenOn([environment.HOST, '::1'], environment.PORT, door)),
    ...(await listenOn([environment.HOST], environment.INTERNAL_PORT, internalHealth)),
  ];
  process.once('SIGTERM', () => void closeAll(servers).then(() => process.exit(0)));
}

async function tryIt(environment: DemoEnvironment): Promise<RequestListener> {
  const app = await tryItApp({
    root,
    tenantsDir: environment.TENANTS_DIR,
    dataDir: environment.DATA_DIR,
    publicOrigin: environment.PUBLIC_ORIGIN,
    bankOrigin: environment.BANK_PUBLIC_ORIGIN,
    gatewayInternalUrl: environment.GATEWAY_INTERNAL_URL,
  });
  return app.routing;
}

async function login({ OIDC_ISSUER, DATA_DIR }: DemoEnvironment): Promise<RequestListener> {
  const provider = createProvider({ issuer: OIDC_ISSUER, keys: await loginKeys(DATA_DIR), errorPage: loginErrorPage });
  return loginHandler({ provider, root, townOrigins: OIDC_ISSUER.replace('//login.', '//*.') });
}

async function bundid({ BUNDID_ISSUER, DATA_DIR, GATEWAY_URL }: DemoEnvironment): Promise<RequestListener> {
  const townOrigins = new URL(BUNDID_ISSUER).origin.replace('//bundid.', '//*.');
  const app = await bundIdApp({ entityId: BUNDID_ISSUER, key: await bundidKey(DATA_DIR), townOrigins, root, fetchMetadata: metadataFrom(GATEWAY_URL) });
  return app.routing;
}

async function proxies(environment: DemoEnvironment): Promise<Record<'gateway' | 'portal' | 'backoffice' | 'bank', RequestListener>> {
  const to = async (name: string, upstream: string): Promise<RequestListener> => {
    const app = await createProxy({ upstream, unavailable: unavailablePage(environment.PUBLIC_ORIGIN, name) });
    await app.ready();
    return app.routing;
  };
  return {
    gateway: await to('Gateway', environment.GATEWAY_URL),
    portal: await to('Portal', environment.PORTAL_URL),
    backoffice: await to('Amt', environment.BACKOFFICE_URL),
    bank: await to('Demo-Bank', environment.BANK_URL),
  };
}

await main();
