import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { environmentOf } from './environment.mjs';
import { filesBelow, fingerprint, readText, writeText } from './files.mjs';
import { cliEntry, townCodes } from './house.mjs';
import { Problem } from './problem.mjs';
import { step } from './report.mjs';
import { labels, problems, unchanged } from './texts/de.mjs';

/**
 * Migrates, applies the demo towns and seeds, each through the CLI. All three do nothing when nothing has changed;
 * for the embedded server, whose data only we touch, a stamp beside database and files saves even asking.
 * @param {import('./environment.mjs').House} house
 * @param {string | undefined} postgresDir folder of the embedded server's data
 */
export async function prepareData(house, postgresDir) {
  const stamps = postgresDir ? [join(postgresDir, 'prepared'), join(house.dataDir, 'prepared')] : [];
  const wanted = createHash('sha256')
    .update(readText(join(house.root, 'dist', '.stamp')) ?? '')
    .update(fingerprint(filesBelow(join(house.root, 'tenants'))))
    .digest('hex');
  const known = stamps.length > 0 && stamps.every((stamp) => readText(stamp) === wanted);

  await step(labels.migrate, () => (known ? unchanged : command(house, ['migrate'])));
  await step(labels.tenants, () => (known ? unchanged : command(house, ['tenant', 'apply', ...townCodes(house.root).map((code) => join('tenants', code))])));
  await step(labels.seed, () => (known ? unchanged : command(house, ['seed'])));
  for (const stamp of stamps) writeText(stamp, wanted);
}

/**
 * Runs one command of the CLI.
 * @returns {Promise<string>} the last line it printed
 * @throws Problem when it fails, after showing all that it printed
 */
async function command(house, args) {
  const child = spawn(process.execPath, [join(house.root, cliEntry), ...args], {
    cwd: house.root,
    env: environmentOf(house, 'cli'),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) child[name].setEncoding('utf8').on('data', (text) => { output[name] += text; });

  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return output.stdout.trim().split('\n').at(-1) ?? '';

  process.stderr.write(`\n${output.stdout}${output.stderr}\n`);
  throw new Problem(problems.commandFailed(args.join(' ')));
}
