#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { build } from './build.mjs';
import { rootFolder as root } from './house.mjs';
import { install } from './install.mjs';
import { checkMachine, continueOnNode24, isContinued } from './node24.mjs';
import { explain } from './problem.mjs';
import { step } from './report.mjs';
import { labels } from './texts/de.mjs';

/** `npm run bench`: how fast it is, as ratios measured in one run. */
async function main() {
  checkMachine();
  if (!isContinued()) await step(labels.install, () => install(root));
  await continueOnNode24(root);
  await step(labels.build, () => build(root));
  process.exitCode = await measure();
}

function measure() {
  const jest = [join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--config', join(root, 'jest.bench.config.mjs'), '--maxWorkers', '1', '--silent=false'];
  const child = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest], { cwd: root, env: { ...process.env, NODE_ENV: 'test' }, stdio: ['ignore', 'inherit', 2] });
  return new Promise((resolve) => child.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1)));
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
