import { closeSync, fdatasyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of JSON lines that only grows; what `append` has returned survives a kill. */
export class Journal<T> {
  readonly #descriptor: number;
  readonly entries: readonly T[];

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.entries = readWhole<T>(file);
    this.#descriptor = openSync(file, 'a', 0o600);
  }

  append(entry: T): void {
    writeSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
    fdatasyncSync(this.#descriptor);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/** A last line without its end was never confirmed to anyone: it is cut off. */
function readWhole<T>(file: string): T[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }

  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) truncateSync(file, end);
  return bytes.subarray(0, end).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as T);
}
