import { startTestServer } from './postgres-server.js';
import type { TestServer } from './postgres-server.js';

declare global {
  var stadttorTestServer: TestServer | undefined;
}

/**
 * Jest's global set-up: one PostgreSQL per run, shared by all suites; `STADTTOR_TEST_POSTGRES` tells them where.
 * An address that is already there, such as another version's server, is used as it is.
 */
export default async function startForJest(): Promise<void> {
  if (process.env['STADTTOR_TEST_POSTGRES']) return;

  globalThis.stadttorTestServer = await startTestServer(process.cwd());
  process.env['STADTTOR_TEST_POSTGRES'] = globalThis.stadttorTestServer.url;
}
