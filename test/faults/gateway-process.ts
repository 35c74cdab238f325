import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { API_KEY } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const ROOT = join(__dirname, '../..');

/** A gateway as it runs in production, in a process of its own beside the hall: same database, same files, same bank. */
export class GatewayProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
  ) {}

  static async start(hall: TownHall, databaseUrl: string): Promise<GatewayProcess> {
    const [port, internalPort] = [await freePort(), await freePort()];
    const child = spawn(process.execPath, [join(ROOT, 'dist/apps/gateway/main.js')], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env['PATH'], NODE_ENV: 'test', DEMO: '1', LOG_LEVEL: 'fatal', PORT: String(port), INTERNAL_PORT: String(internalPort), PUBLIC_ORIGIN: 'http://localhost:8080', DATABASE_URL: databaseUrl,
        DATA_DIR: hall.environment.DATA_DIR, BANK_API_URL: hall.bank.apiUrl, BANK_PUBLIC_ORIGIN: hall.bank.apiUrl, BANK_KEY: hall.bank.key, OUTBOUND_ALLOW: hall.bank.apiUrl,
      },
    });
    const gateway = new GatewayProcess(child, port);
    await gateway.#ready(internalPort);
    return gateway;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @throws when the connection breaks before the answer. */
  async ask<T>(query: string, variables: object): Promise<{ data?: T; errors?: unknown[] }> {
    const headers = { host: 'dueren.localhost:8080', origin: 'http://dueren.localhost:8080', authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' };
    const answer = await request(`http://127.0.0.1:${this.port}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await answer.body.json()) as { data?: T; errors?: unknown[] };
  }

  /** The power fails. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    if (!this.alive) return;
    this.child.kill('SIGKILL');
    await gone;
  }

  async #ready(internalPort: number): Promise<void> {
    for (let waited = 0; waited < 300 && this.alive; waited += 1) {
      const answer = await request(`http://127.0.0.1:${internalPort}/health/ready`).catch(() => undefined);
      await answer?.body.dump();
      if (answer?.statusCode === 200) return;
      await sleep(100);
    }
    throw new Error('the gateway did not become ready');
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
