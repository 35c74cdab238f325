import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { filesBelow, fingerprint, readText, sizeOf, writeText } from './files.mjs';
import { Problem, explain } from './problem.mjs';
import { megabytes, say, step } from './report.mjs';
import { builtBefore, builtFiles, labels, problems } from './texts/de.mjs';

/** Specs run from source, sites' components are built by vite: swc compiles the rest. */
const notForSwc = ['**/*.spec.ts', '**/*.tsx', '**/testing/**', 'apps/*/app/**', 'apps/*/vite/**', 'apps/*/*.config.ts', 'apps/cli/start/**', '**/*.d.ts', '**/*.d.mts'];

/**
 * Builds when a source has changed since: server code with swc and each site with React Router, side by side.
 * @param {string} root
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<string>} what there is, for people
 * @throws Problem when a part fails; its own messages are shown before
 */
export async function build(root, { force = false } = {}) {
  const dist = join(root, 'dist');
  const stamp = join(dist, '.stamp');
  const sources = sourcesOf(root);
  const wanted = fingerprint(sources);
  if (!force && readText(stamp) === wanted) return builtBefore(sources.length);

  rmSync(stamp, { force: true });
  mkdirSync(dist, { recursive: true });
  await Promise.all([compileServer(root, dist), ...sitesOf(root).map((site) => buildSite(root, site))]);
  writeText(stamp, wanted);
  return builtFiles(sources.length, megabytes(sizeOf(dist)));
}

/** Everything that can change what is built. */
const sourcesOf = (root) => [
  ...['apps', 'libs'].flatMap((folder) => filesBelow(join(root, folder))).filter((file) => !file.endsWith('.spec.ts')),
  ...['package-lock.json', 'package.json', '.swcrc', 'tsconfig.json'].map((name) => join(root, name)).filter(existsSync),
];

const sitesOf = (root) => readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, 'apps', app, 'react-router.config.ts')));

/** The server code alone: what the sites' operations are made from. */
export async function compileServer(root, dist = join(root, 'dist')) {
  await run(root, 'swc', ['apps', 'libs', '-d', 'dist', '--quiet', '--ignore', notForSwc.join(',')]);
  dropOrphans(root, dist, ['apps', 'libs']);
}

const buildSite = (root, site) => run(root, 'react-router', ['build', join('apps', site)]);

/** Folders are searched for services and engines at run time, so what lost its source must go. */
function dropOrphans(root, dist, folders) {
  const compiled = folders.flatMap((folder) => filesBelow(join(dist, folder))).filter((file) => file.endsWith('.js') && existsSync(`${file}.map`));

  for (const file of compiled) {
    const source = join(root, relative(dist, file)).replace(/\.js$/, '.ts');
    if (existsSync(source) || isFromSite(dist, file)) continue;

    rmSync(file);
    rmSync(`${file}.map`);
    if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
  }
}

/** Written by vite, which clears its folder itself. */
const isFromSite = (dist, file) => /^apps\/[^/]+\/site\//.test(relative(dist, file));

/** Output appears only when it fails. */
async function run(root, program, args) {
  const child = spawn(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));

  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return;
  process.stderr.write(`\n${Buffer.concat(output)}\n`);
  throw new Problem(problems.buildFailed([program, ...args.slice(0, 2)].join(' ')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '../../..');
  step(labels.build, () => build(root, { force: true })).catch((error) => {
    explain(error);
    process.exitCode = 1;
  }).finally(() => say());
}
