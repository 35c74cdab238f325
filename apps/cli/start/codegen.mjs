#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { compileServer } from './build.mjs';
import { rootFolder as root } from './house.mjs';
import { install } from './install.mjs';
import { checkMachine, continueOnNode24 } from './node24.mjs';
import { explain } from './problem.mjs';

/** `npm run codegen`: prints the schema from the code, then makes the sites' operations from their documents. */
async function main() {
  checkMachine();
  install(root);
  await continueOnNode24(root);
  // Not the sites: they can not be built before their operations are there.
  await compileServer(root);
  run(process.execPath, [join('dist', 'apps', 'gateway', 'print-schema.js')]);
  run(join('node_modules', '.bin', 'graphql-codegen'), ['--config', 'codegen.ts']);
}

function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
