import { watch } from 'node:fs';
import { join } from 'node:path';

import { build } from './build.mjs';
import { prepareData } from './prepare-data.mjs';
import { explain } from './problem.mjs';
import { say, step } from './report.mjs';
import { labels, restarted, watching } from './texts/de.mjs';

const quiet = 300;
const generated = /(^|\/)(node_modules|dist|\.react-router|generated)(\/|$)|\.part$/;

/**
 * Builds and restarts whenever a source or a town has changed; what does not build leaves the running processes alone.
 * @param {import('./environment.mjs').House} house
 * @param {string | undefined} postgresDir
 * @param {import('./supervisor.mjs').Supervisor} supervisor
 */
export function watchSources(house, postgresDir, supervisor) {
  let timer;
  let running = Promise.resolve();
  const changed = (_event, file) => {
    if (generated.test(file ?? '')) return;
    clearTimeout(timer);
    timer = setTimeout(() => { running = running.then(() => renew(house, postgresDir, supervisor)); }, quiet);
  };

  for (const folder of ['apps', 'libs', 'tenants']) watch(join(house.root, folder), { recursive: true }, changed);
  say(watching);
}

async function renew(house, postgresDir, supervisor) {
  try {
    say();
    await step(labels.build, () => build(house.root));
    await prepareData(house, postgresDir);
    await step(labels.processes, () => supervisor.restart(), () => restarted);
  } catch (error) {
    explain(error);
  }
}
