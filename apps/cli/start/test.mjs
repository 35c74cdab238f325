#!/usr/bin/env node
import { appendFileSync } from 'node:fs';

import { readOptions } from './arguments.mjs';
import { build } from './build.mjs';
import { rootFolder as root } from './house.mjs';
import { install } from './install.mjs';
import { checkMachine, continueOnNode24, isContinued } from './node24.mjs';
import { explain } from './problem.mjs';
import { say, seconds, step } from './report.mjs';
import { jestProjects, runJest, runTool } from './test-steps.mjs';
import { labels, tests } from './texts/de.mjs';

/** `npm test`, and with `--slow` what takes longer: everything it needs it sets up itself, beside a running installation. */
async function main() {
  const slow = readOptions(process.argv.slice(2), ['--slow']).has('--slow');
  checkMachine();
  if (!isContinued()) await step(labels.install, () => install(root));
  await continueOnNode24(root);
  await step(labels.build, () => build(root));

  const begin = Date.now();
  const rows = [];
  for (const group of await planned(slow)) rows.push(...(await Promise.all(group.map(([name, work]) => timed(name, work)))));
  report(rows, Date.now() - begin);
  process.exitCode = rows.some(({ failed }) => failed > 0) ? 1 : 0;
}

/**
 * The cheapest first, so that a slip shows early. What is in one group runs side by side: a tool uses one core, and journeys in the browser mostly wait,
 * while looking at pages is nothing but work.
 */
async function planned(slow) {
  const projects = await jestProjects(root);
  const jest = (name) => [name, () => runJest(root, name, projects)];
  const tools = [
    ['types', () => runTool(root, 'tsc', ['-p', '.'])],
    ['lint', () => runTool(root, 'oxlint', [])],
    ['layers', () => runTool(root, 'depcruise', ['apps', 'libs', '--config', '.dependency-cruiser.mjs'], { needs: '.dependency-cruiser.mjs' })],
  ];
  const others = projects.filter((name) => !(name in tests.labels));
  const suites = slow ? [['slow'], ['journeys-long'], ['browser-long', 'a11y-long']] : [['unit'], ['journeys'], ['browser', 'a11y'], ...others.map((name) => [name])];
  return [...(slow ? [] : [tools]), ...suites.map((names) => names.map(jest))];
}

async function timed(name, work) {
  const begin = Date.now();
  const outcome = await work();
  return { ...outcome, label: tests.labels[name] ?? name, time: Date.now() - begin };
}

/** The table for people; for `.ci/run` one line of figures in the file that it names. */
function report(rows, time) {
  const sum = (field) => rows.reduce((total, row) => total + row[field], 0);
  const total = { label: tests.total, passed: sum('passed'), failed: sum('failed'), time };

  say();
  for (const row of [...rows, total]) say(`  ${row.skipped ? '–' : row.failed ? '✗' : '✓'} ${row.label.padEnd(28)} ${result(row).padEnd(44)} ${seconds(row.time).padStart(9)}`);
  if (process.env.STADTTOR_TEST_SUMMARY) appendFileSync(process.env.STADTTOR_TEST_SUMMARY, `${total.passed} ${total.failed}\n`);
}

function result({ passed, failed, skipped }) {
  if (skipped) return tests.skipped(skipped);
  return failed ? tests.failed(passed, failed) : tests.passed(passed);
}

main().catch((error) => {
  explain(error);
  process.exitCode = 1;
});
