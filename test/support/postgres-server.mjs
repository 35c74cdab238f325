import { startPostgres } from '../../apps/cli/start/embedded-postgres.mjs';
import { removePostgres } from '../../apps/cli/start/remove-postgres.mjs';
import { abandonedFolders, makeOwnFolder } from './own-folder.mjs';

/**
 * Starts a server of its own for this run: free port, no fsync, data below `.stadttor/test`.
 * Servers whose run was killed are swept away first, so that nothing piles up.
 * @param {string} root the project's folder
 * @returns {Promise<import('./postgres-server.d.mts').TestServer>}
 */
export async function startTestServer(root) {
  for (const dir of abandonedFolders(root, 'postgres')) await removePostgres(root, dir);

  const dir = makeOwnFolder(root, 'postgres');
  const server = await startPostgres({ root, dir, fsync: false });
  const remove = async () => {
    await server.stop();
    await removePostgres(root, dir);
  };
  return { url: server.url, remove };
}
