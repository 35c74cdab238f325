#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { build } from './build.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { environmentOf } from './environment.mjs';
import { choosePorts, cliEntry, dataFolder, makeBankKey, publicPort, rootFolder as root, stateFolder } from './house.mjs';
import { install } from './install.mjs';
import { checkMachine, continueOnNode24 } from './node24.mjs';
import { explain } from './problem.mjs';
import { currentRun } from './run-lock.mjs';

/**
 * `npm run stadttor -- <command>`: the CLI with the environment of what runs here; when nothing runs, the embedded
 * server is up as long as the command takes. Prints nothing of its own, so that `--json` stays clean.
 */
async function main() {
  checkMachine();
  install(root);
  await continueOnNode24(root);
  await build(root);

  const running = currentRun(stateFolder(root))?.house;
  const postgres = running || process.env.DATABASE_URL ? undefined : await startPostgres({ root, dir: join(stateFolder(root), 'postgres') });
  const house = running ?? (await houseOf(process.env.DATABASE_URL || postgres.url));
  makeBankKey(house.dataDir);

  const child = spawn(process.execPath, [join(root, cliEntry), ...process.argv.slice(2)], { cwd: root, env: environmentOf(house, 'cli'), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  await postgres?.stop();
}

async function houseOf(databaseUrl) {
  const port = publicPort();
  return { root, stateDir: stateFolder(root), dataDir: dataFolder(root), port, databaseUrl, ports: await choosePorts(port) };
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
