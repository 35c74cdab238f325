import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readEnvironment } from './environment.js';
import type { SiteEnvironment } from './environment.js';
import type { Site } from './site-app.js';

export interface SiteProcess {
  /** Said in the line that tells where it listens. */
  readonly name: string;
  /** Module that `react-router build` wrote; exports `create`. */
  readonly built: URL;
  /** Port when the environment names none. */
  readonly port: number;
}

/** Starts the site and ends it on SIGTERM and SIGINT. */
export async function runSite({ name, built, port }: SiteProcess, source: NodeJS.ProcessEnv): Promise<void> {
  const environment = readEnvironment(source, port);
  const { create } = (await import(built.href)) as { create: (environment: SiteEnvironment) => Site };
  const site = create(environment);
  const server = site.app.listen(environment.PORT, environment.HOST, (error?: Error) => {
    if (error) throw error;
    const listening = server.address() as AddressInfo;
    process.stdout.write(`${name} listens on http://${listening.address}:${listening.port}\n`);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server, site, environment.DRAIN_SECONDS));
}

/** Takes no new request, lets the running ones end, then goes. */
async function stop(server: Server, site: Site, drainSeconds: number): Promise<void> {
  site.drain();
  const cut = setTimeout(() => server.closeAllConnections(), drainSeconds * 1000);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  await site.close();
}
