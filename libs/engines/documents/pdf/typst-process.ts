import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperData, WorkerAnswer, WorkerQuestion } from './typst-protocol.js';

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
    this.#child.stderr!.on('data', (chunk: Buffer) => (this.#complaints += chunk.toString()));
    this.#idle();
  }

  get alive(): boolean {
    return this.#child.connected && this.#child.exitCode === null;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /**
   * @param limit milliseconds, start of the child included; after them it is killed.
   * @throws when the child dies or the time is up. A refusal is an answer.
   */
  ask(data: PaperData, limit: number): Promise<WorkerAnswer> {
    const child = this.#child;
    return new Promise<WorkerAnswer>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.kill();
        reject(new Error(`rendering took longer than ${limit} ms`));
      }, limit);
      const died = (): void => {
        clearTimeout(timer);
        child.off('message', answered);
        reject(new Error(`rendering process ended: ${this.#complaints.trim()}`));
      };
      const answered = (answer: WorkerAnswer): void => {
        clearTimeout(timer);
        child.off('exit', died);
        resolve(answer);
      };
      child.once('message', answered).once('exit', died);
      this.#busy();
      child.send({ data } satisfies WorkerQuestion, (error) => error && reject(error));
    }).finally(() => this.#idle());
  }

  #busy(): void {
    this.#child.ref();
    this.#child.channel?.ref();
  }

  #idle(): void {
    this.#child.unref();
    this.#child.channel?.unref();
    (this.#child.stderr as unknown as { unref?: () => void }).unref?.();
  }
}
