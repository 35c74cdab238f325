import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { WorkerAnswer, WorkerQuestion } from './typst-protocol.js';

/** Compiled beside this file when built; in the sources Node runs the TypeScript as it stands. */
function workerFile(): string {
  const compiled = join(import.meta.dirname, 'typst-worker.js');
  return existsSync(compiled) ? compiled : join(import.meta.dirname, 'typst-worker.ts');
}

/** One child that renders one paper at a time. It knows no secret of ours and does not keep us alive while it waits. */
export class TypstProcess {
  readonly #child: ChildProcess;
  #complaints = '';

  constructor() {
    this.#child = fork(workerFile(), { serialization: 'advanced', env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.#complaints = `${this.#complaints}${chunk}`.slice(-2_000)));
    (this.#child.stderr as Socket).unref();
    this.#idle();
  }

  get alive(): boolean {
    return this.#child.connected && !this.#child.killed && this.#child.exitCode === null;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /**
   * @param limit milliseconds, the start of the child included; after them it is killed.
   * @throws when the child dies or the time is up. A refusal is an answer.
   */
  async ask(question: WorkerQuestion, limit: number): Promise<WorkerAnswer> {
    const child = this.#child;
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
    const died = (): void => reject(new Error(`rendering process ended: ${this.#complaints.trim()}`));
    const tooLate = (): void => {
      this.kill();
      reject(new Error(`rendering took longer than ${limit} ms`));
    };
    const timer = setTimeout(tooLate, limit);
    child.once('message', resolve).once('exit', died);
    this.#busy();
    child.send(question, (error) => error && reject(error));

    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      child.off('message', resolve).off('exit', died);
      this.#idle();
    }
  }

  #busy(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }

  #idle(): void {
    this.#child.unref();
    this.#child.channel?.unref();
  }
}
