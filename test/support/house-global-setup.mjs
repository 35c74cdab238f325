import { build } from '../../apps/cli/start/build.mjs';
import { startHouse } from './house.mjs';

/**
 * Jest's global set-up for browser tests; `STADTTOR_TEST_HOUSES` tell where. Journeys change what they meet: each worker has an installation to itself.
 * Looking at pages changes nothing: there one is enough. An address that is already there, such as a running `npm start`, is used as it is.
 */
export default async function startForJest({ maxWorkers }, { displayName }) {
  const { STADTTOR_TEST_ORIGIN: origin, STADTTOR_TEST_HOME: home } = process.env;
  if (origin) return tell([{ origin, home }]);

  const root = process.cwd();
  await build(root);
  const count = displayName.name.startsWith('browser') ? maxWorkers : 1;
  globalThis.stadttorTestHouses = await Promise.all(Array.from({ length: count }, () => startHouse(root)));
  tell(globalThis.stadttorTestHouses);
}

function tell(houses) {
  process.env.STADTTOR_TEST_HOUSES = JSON.stringify(houses.map(({ origin, home }) => ({ origin, home })));
}
