import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readEnvironment } from './environment.js';
import type { PortalEnvironment } from './environment.js';
import type { Portal } from './portal-app.js';

/** Written by `react-router build apps/portal`. */
const SITE = new URL('../site/server/index.js', import.meta.url);

async function start(environment: PortalEnvironment): Promise<void> {
  const { createPortal } = (await import(SITE.href)) as { createPortal: (environment: PortalEnvironment) => Portal };
  const portal = createPortal(environment);
  const server = portal.app.listen(environment.PORT, environment.HOST, (error?: Error) => {
    if (error) throw error;
    const { address, port } = server.address() as AddressInfo;
    process.stdout.write(`portal listens on http://${address}:${port}\n`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server, portal, environment.DRAIN_SECONDS));
}

/** Takes no new request, lets the running ones end, then goes. */
async function stop(server: Server, portal: Portal, drainSeconds: number): Promise<void> {
  portal.drain();
  const cut = setTimeout(() => server.closeAllConnections(), drainSeconds * 1000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  await portal.close();
}

await start(readEnvironment(process.env));
