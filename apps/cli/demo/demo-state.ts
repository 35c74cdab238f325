import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newToken } from '#kernel';

/** A made-up case of the demonstration, with what opens its status page. */
export interface SeededCase {
  readonly town: string;
  readonly state: string;
  readonly id: string;
  readonly reference: string;
  readonly accessCode: string;
  readonly paymentReference: string | null;
}

/** What the demonstration remembers beside its database. */
export interface DemoState {
  readonly apiKey: string;
  readonly cases: readonly SeededCase[];
}

const fileOf = (dataDir: string): string => join(dataDir, 'secrets', 'demo.json');

export function readDemoState(dataDir: string): DemoState {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8')) as DemoState;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { apiKey: newToken(), cases: [] };
  }
}

export function keepDemoState(dataDir: string, state: DemoState): void {
  mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(dataDir), JSON.stringify(state, null, 2), { mode: 0o600 });
}
