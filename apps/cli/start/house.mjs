import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { readText, writeText } from './files.mjs';
import { freePorts, isFree } from './ports.mjs';
import { Problem } from './problem.mjs';
import { problems } from './texts/de.mjs';

/** The processes of one installation: what is stopped first stands first. Sites tell their health on the port of their pages. */
export const processes = [
  { name: 'demo', entry: 'dist/apps/demo/main.js' },
  { name: 'portal', entry: 'dist/apps/portal/server/main.js', site: true },
  { name: 'backoffice', entry: 'dist/apps/backoffice/server/main.js', site: true },
  { name: 'gateway', entry: 'dist/apps/gateway/main.js' },
  { name: 'worker', entry: 'dist/apps/worker/main.js' },
  { name: 'bank', entry: 'dist/apps/demo/bank/main.js' },
];

export const cliEntry = 'dist/apps/cli/main.js';

export const rootFolder = resolve(import.meta.dirname, '../../..');

/** The folder of everything that a start leaves behind; tests have houses of their own in STADTTOR_HOME. @param {string} root */
export const stateFolder = (root) => resolve(root, process.env.STADTTOR_HOME || '.stadttor');

/** @param {string} root */
export const dataFolder = (root) => resolve(root, process.env.DATA_DIR || join(stateFolder(root), 'data'));

/**
 * The port that people use.
 * @throws Problem when it is no port
 */
export function publicPort() {
  const port = Number(process.env.PORT || 8080);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(problems.portInvalid(process.env.PORT));
}

/** @throws Problem when somebody listens there already */
export async function checkPort(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
    if (!(await isFree(port, host))) throw new Problem(problems.portTaken(port));
  }
}

/** Free ports for all processes; the front door's is given. */
export async function choosePorts(port) {
  const free = await freePorts(processes.length * 2);
  return Object.fromEntries(
    processes.map(({ name, site }, i) => {
      const own = name === 'demo' ? port : free[2 * i];
      return [name, { port: own, internalPort: site ? own : free[2 * i + 1] }];
    }),
  );
}

/** Codes of the demo towns, from their folders. @param {string} root */
export function townCodes(root) {
  const folder = join(root, 'tenants');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((code) => existsSync(join(folder, code, 'tenant.yaml')) && !code.startsWith('_')).sort();
}

/** The secret that bank and gateway share in the demonstration. */
export function makeBankKey(dataDir) {
  const file = join(dataDir, 'secrets', 'demo-bank.key');
  if (!readText(file)) writeText(file, randomBytes(32).toString('hex'), 0o600);
}

/** @throws Problem naming the first process that the build does not hold */
export function checkBuilt(root) {
  const missing = processes.find(({ entry }) => !existsSync(join(root, entry)));
  if (missing) throw new Problem(problems.notBuilt(missing.name, missing.entry));
}
