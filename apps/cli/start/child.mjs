import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { exited, signalled } from './texts/de.mjs';

const largeLog = 10 * 1024 * 1024;
const settled = 20_000;
const backoffSeconds = 1;

/**
 * One process of the house: started, started again once when it dies, stopped.
 * A process that has lived for twenty seconds has its second chance back.
 */
export class Child {
  #process;
  #stopping = false;
  #secondChance = true;
  #startedAt = 0;

  /**
   * @param {{ name: string, entry: string, root: string, log: string, env: Record<string, string> }} spec
   * @param {{ onRestart: (name: string, how: string, seconds: number) => void, onGone: (name: string, how: string, log: string) => void }} listener
   */
  constructor(spec, listener) {
    this.spec = spec;
    this.listener = listener;
  }

  get name() {
    return this.spec.name;
  }

  get pid() {
    return this.#process?.pid;
  }

  start() {
    this.#stopping = false;
    const { root, entry, env, log } = this.spec;
    const output = openLog(log);
    this.#startedAt = Date.now();
    this.#process = spawn(process.execPath, ['--enable-source-maps', '--import', watcher, join(root, entry)], {
      cwd: root,
      env,
      detached: true, // Ctrl-C goes to us alone: we end the children in order
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.#process.once('exit', (code, signal) => this.#ended(signal ? signalled(signal) : exited(code)));
    this.#process.once('error', () => {});
  }

  /** Asks politely, then insists. */
  async stop(patience = 15_000) {
    this.#stopping = true;
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;

    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await gone;
    clearTimeout(timer);
  }

  async #ended(how) {
    if (this.#stopping) return;
    if (Date.now() - this.#startedAt > settled) this.#secondChance = true;
    if (!this.#secondChance) return this.listener.onGone(this.name, how, this.spec.log);

    this.#secondChance = false;
    this.listener.onRestart(this.name, how, backoffSeconds);
    const dead = this.#process;
    await sleep(backoffSeconds * 1000);
    if (!this.#stopping && this.#process === dead) this.start();
  }
}

const watcher = pathToFileURL(join(import.meta.dirname, 'watch-parent.mjs')).href;

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largeLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a');
}
