#!/usr/bin/env node
import { join } from 'node:path';

import { readOptions } from './arguments.mjs';
import { build } from './build.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { sizeOf } from './files.mjs';
import { checkBuilt, checkPort, choosePorts, dataFolder, makeBankKey, processes, publicPort, rootFolder, stateFolder } from './house.mjs';
import { install } from './install.mjs';
import { checkMachine, continueOnNode24, isContinued } from './node24.mjs';
import { prepareData } from './prepare-data.mjs';
import { explain } from './problem.mjs';
import { megabytes, say, step } from './report.mjs';
import { reset } from './reset.mjs';
import { noteRun, refuseSecond, releaseLock, takeLock } from './run-lock.mjs';
import { Shutdown } from './shutdown.mjs';
import { Supervisor } from './supervisor.mjs';
import { dataMoved, embedded, help, labels, ownServer, processesUp, resetDone } from './texts/de.mjs';
import { watchSources } from './watch.mjs';
import { welcome } from './welcome.mjs';

const root = rootFolder;
const stateDir = stateFolder(root);

async function main() {
  const options = readOptions(process.argv.slice(2), ['--help', '-h', '--reset', '--watch']);
  if (options.has('--help') || options.has('-h')) return say(help(8080));

  checkMachine();
  const port = publicPort();
  if (!isContinued()) await prepareMachine(port, options);
  await continueOnNode24(root);

  const shutdown = new Shutdown();
  try {
    takeLock(stateDir);
    shutdown.last(() => releaseLock(stateDir));
    await serve(port, options, shutdown);
  } catch (error) {
    if (!shutdown.isRunning) explain(error);
    await shutdown.now(1);
  }
}

/** What comes before the built code's own Node: it may be this that brings it. */
async function prepareMachine(port, options) {
  refuseSecond(stateDir);
  await checkPort(port);
  if (options.has('--reset')) {
    await reset(root, stateDir);
    say(`\n  ${resetDone}`);
  }

  say();
  await step(labels.install, () => install(root));
}

async function serve(port, options, shutdown) {
  await step(labels.build, () => build(root));
  checkBuilt(root);

  const postgres = process.env.DATABASE_URL ? undefined : await ownPostgres(shutdown);
  if (!postgres) await step(labels.postgres, () => ownServer);

  const house = {
    root, stateDir, port,
    dataDir: dataFolder(root),
    databaseUrl: process.env.DATABASE_URL || postgres.url,
    ports: await choosePorts(port),
  };
  noteRun(stateDir, house);
  makeBankKey(house.dataDir);
  await prepareData(house, postgres?.dir);

  const supervisor = new Supervisor(house, (reason) => shutdown.now(1, reason));
  shutdown.first(() => supervisor.stop());
  await step(labels.processes, () => supervisor.start(), () => processesUp(processes.map(({ name }) => name)));
  await welcome(house);
  if (options.has('--watch')) watchSources(house, postgres?.dir, supervisor);
}

/** Data survive in .stadttor/postgres, or where a closed parent forced them to. */
async function ownPostgres(shutdown) {
  const postgres = await step(labels.postgres, () => startPostgres({ root, dir: join(stateDir, 'postgres') }),
    (server) => embedded({ ...server, size: megabytes(sizeOf(join(server.dir, 'data'))) }));
  shutdown.last(() => postgres.stop());
  if (postgres.moved) say(`    ${dataMoved(postgres.dir)}`);
  return postgres;
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
