import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { tests } from './texts/de.mjs';

/**
 * What one step of the check came to; `skipped` gives the reason why it did not run.
 * @typedef {{ passed: number, failed: number, skipped?: string }} Outcome
 */

/**
 * Runs a tool that is right or wrong as a whole.
 * @returns {Promise<Outcome>}
 */
export async function runTool(root, program, args, { needs } = {}) {
  if (needs && !existsSync(join(root, needs))) return { passed: 0, failed: 0, skipped: tests.noFile(needs) };

  const code = await run(root, join(root, 'node_modules', '.bin', program), args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Runs one project of the Jest configuration.
 * @param {string} root
 * @param {string} name its displayName
 * @param {string[]} projects all that the configuration has
 * @returns {Promise<Outcome>}
 */
export async function runJest(root, name, projects) {
  if (!projects.includes(name)) return { passed: 0, failed: 0, skipped: tests.noProject(name) };

  const folder = mkdtempSync(join(tmpdir(), 'stadttor-test-'));
  const report = join(folder, 'report.json');
  // What is killed or measured there needs the machine to itself.
  const workers = name === 'slow' ? '1' : '100%';
  await run(root, process.execPath, [
    '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--selectProjects', name, '--maxWorkers', workers, '--json', '--outputFile', report, '--passWithNoTests',
  ]);
  const outcome = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

/** A suite that could not even be loaded counts as one failure; a run without a report as well. */
function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };

  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numTotalTestSuites, success } = JSON.parse(readFileSync(file, 'utf8'));
  if (numTotalTestSuites === 0) return { passed: 0, failed: 0, skipped: tests.noTests };

  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed, failed: success ? failed : Math.max(1, failed) };
}

/** Names of the projects in the Jest configuration. */
export async function jestProjects(root) {
  const { default: config } = await import(join(root, 'jest.config.mjs'));
  return (config.projects ?? []).map(({ displayName }) => displayName?.name ?? displayName);
}

/** Standard output goes to standard error, where Jest writes anyway, so that only the table is on standard output. */
async function run(root, program, args) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`, NODE_ENV: 'test' };
  const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => child.once('error', () => resolve(1)).once('exit', (code) => resolve(code ?? 1)));
}
