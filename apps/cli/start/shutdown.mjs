import { say } from './report.mjs';
import { stopped, stopping } from './texts/de.mjs';

/** Ends everything once, in order, however the end was asked for: Ctrl-C, a signal, a failure. */
export class Shutdown {
  #first = [];
  #last = [];
  #running = false;

  constructor() {
    // The terminal may be gone before us: what can no longer be said must not keep us from tidying up.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.now(0));
  }

  /** True once the end has begun: what fails then fails because of it. */
  get isRunning() {
    return this.#running;
  }

  /** To be stopped before the rest. @param {() => unknown} action */
  first(action) {
    this.#first.push(action);
  }

  /** To be stopped after the rest, the latest first. @param {() => unknown} action */
  last(action) {
    this.#last.unshift(action);
  }

  /**
   * @param {number} code the process's exit code
   * @param {string} [reason] shown before
   */
  async now(code, reason) {
    if (this.#running) return;
    this.#running = true;

    if (reason) process.stderr.write(`\n${reason}\n`);
    if (this.#first.length > 0) say(`\n${stopping}`);
    for (const action of [...this.#first, ...this.#last]) await Promise.resolve().then(action).catch(() => undefined);
    if (this.#first.length > 0) say(stopped);
    process.exit(code);
  }
}
