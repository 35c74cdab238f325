import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';

/**
 * Serves one handler on several addresses of this machine. An address that the machine does not have (no IPv6) is left out.
 * @throws when the port is taken
 */
export async function listenOn(hosts: readonly string[], port: number, handler: RequestListener): Promise<Server[]> {
  const servers = await Promise.all(hosts.map((host) => listen(host, port, handler)));
  return servers.filter((server) => server !== undefined);
}

function listen(host: string, port: number, handler: RequestListener): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: 65_000 }, handler);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined);
      else reject(error);
    });
    server.listen({ host, port }, () => resolve(server));
  });
}

/** Lets running requests end, at most for this long, and closes. */
export async function closeAll(servers: readonly Server[], patienceMs = 5_000): Promise<void> {
  const timer = setTimeout(() => servers.forEach((server) => server.closeAllConnections()), patienceMs).unref();
  await Promise.all(servers.map((server) => new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  })));
  clearTimeout(timer);
}
