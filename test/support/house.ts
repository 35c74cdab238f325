import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A whole installation of its own, started by the same command that people use. */
export interface TestHouse {
  readonly port: number;
  /** `http://localhost:<port>`; a town's is `http://<code>.localhost:<port>`. */
  readonly origin: string;
  /** Folder of its data: `data/mail`, `data/letters`, `logs` ... */
  readonly home: string;
  /** Ends everything and removes the data. */
  remove(): Promise<void>;
}

const patienceMs = 180_000;

/**
 * Starts gateway, worker, sites, bank and front door on a free port with data of their own.
 * @throws with all that the start has printed when it does not become ready
 */
export async function startHouse(root = process.cwd()): Promise<TestHouse> {
  const port = await freePort();
  const home = join(root, '.stadttor', 'test', `house-${randomBytes(4).toString('hex')}`);
  mkdirSync(home, { recursive: true });

  const { NODE_OPTIONS: _flagsOfJest, DATABASE_URL: _foreign, DATA_DIR: _others, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'apps', 'cli', 'start', 'start.mjs')], {
    cwd: root,
    env: { ...env, NODE_ENV: 'development', PORT: String(port), STADTTOR_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await becomesReady(child);

  const remove = async (): Promise<void> => {
    await ends(child);
    rmSync(home, { recursive: true, force: true });
  };
  return { port, origin: `http://localhost:${port}`, home, remove };
}

function becomesReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string): void => reject(new Error(`the house did not start (${why}):\n${printed}`));
    const timer = setTimeout(() => {
      child.kill('SIGTERM');
      fail('time is over');
    }, patienceMs);

    const read = (chunk: string): void => {
      printed += chunk;
      if (!/^Stadttor ist bereit: /m.test(printed)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`exit ${code}`);
    });
  });
}

async function ends(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;

  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
