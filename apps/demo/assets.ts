import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { FastifyPluginAsync } from 'fastify';

const fonts = 'node_modules/@fontsource/fira-sans/files';

/** Everything that may be fetched, by the name in the address: nothing else of the disk is reachable. */
const files: Readonly<Record<string, readonly [path: string, type: string]>> = {
  'demo.css': ['apps/demo/assets/demo.css', 'text/css; charset=utf-8'],
  'bank.css': ['apps/demo/assets/bank.css', 'text/css; charset=utf-8'],
  'mark.svg': ['apps/demo/assets/mark.svg', 'image/svg+xml'],
  'fira-400.woff2': [`${fonts}/fira-sans-latin-400-normal.woff2`, 'font/woff2'],
  'fira-600.woff2': [`${fonts}/fira-sans-latin-600-normal.woff2`, 'font/woff2'],
};

/** Style sheets, mark and fonts under `/stil/`. */
export const serveAssets: FastifyPluginAsync<{ readonly root: string }> = async (app, { root }) => {
  app.get<{ Params: { name: string } }>('/stil/:name', async (request, reply) => {
    const [path, type] = files[request.params.name] ?? [];
    if (!path || !type) return reply.callNotFound();
    return reply.type(type).header('cache-control', 'public, max-age=300').send(await readFile(join(root, path)));
  });
};
