import { startHouse } from './house.mjs';

/**
 * Jest's global set-up for browser tests: one installation per run; `STADTTOR_TEST_ORIGIN` and `STADTTOR_TEST_HOME` tell where.
 * An address that is already there, such as a running `npm start`, is used as it is.
 */
export default async function startForJest() {
  if (process.env.STADTTOR_TEST_ORIGIN) return;

  globalThis.stadttorTestHouse = await startHouse(process.cwd());
  process.env.STADTTOR_TEST_ORIGIN = globalThis.stadttorTestHouse.origin;
  process.env.STADTTOR_TEST_HOME = globalThis.stadttorTestHouse.home;
}
