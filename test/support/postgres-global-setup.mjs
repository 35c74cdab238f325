import { startTestServer } from './postgres-server.mjs';

/**
 * Jest's global set-up: one PostgreSQL per run, shared by all suites; `STADTTOR_TEST_POSTGRES` tells them where.
 * An address that is already there, such as another version's server, is used as it is.
 * Plain JavaScript, since Jest loads set-ups without the module names that sources use.
 */
export default async function startForJest() {
  if (process.env.STADTTOR_TEST_POSTGRES) return;

  globalThis.stadttorTestServer = await startTestServer(process.cwd());
  process.env.STADTTOR_TEST_POSTGRES = globalThis.stadttorTestServer.url;
}
