#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from './build.mjs';
import { rootFolder as root } from './house.mjs';
import { install } from './install.mjs';
import { checkMachine, continueOnNode24, isContinued } from './node24.mjs';
import { explain } from './problem.mjs';
import { say, step } from './report.mjs';
import { labels, pictures } from './texts/de.mjs';

const sources = join(root, 'test', 'pictures');

/** `npm run screenshots`: takes the pictures of the documentation anew, from a house of its own. */
async function main() {
  checkMachine();
  if (!isContinued()) await step(labels.install, () => install(root));
  await continueOnNode24(root);
  await step(labels.build, () => build(root));

  await import(pathToFileURL(join(sources, 'source-hook.mjs')).href);
  const { takePictures } = await import(pathToFileURL(join(sources, 'take-pictures.ts')).href);
  const taken = await step(pictures.label, () => takePictures(root), pictures.count);
  for (const { name, bytes } of taken) say(`    ${pictures.size(name, Math.ceil(bytes / 1024))}`);
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
