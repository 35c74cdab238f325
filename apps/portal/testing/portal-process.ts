import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface PortalProcess {
  readonly port: number;
  /** One request as a browser behind the front door sends it. */
  ask(host: string, path: string, options?: { readonly form?: Readonly<Record<string, string>> | URLSearchParams; readonly headers?: Readonly<Record<string, string>> }): Promise<Reply>;
  /** Asks it to stop; resolves with the exit code. */
  stop(): Promise<number | null>;
}

const MAIN = 'dist/apps/portal/server/main.js';

/** Builds what is missing: a test run has built everything before it comes here. */
export function ensureBuilt(): void {
  const bin = (name: string): string => `node_modules/.bin/${name}`;
  if (!existsSync(MAIN)) execFileSync(bin('swc'), ['apps/portal/server', '-d', 'dist', '--quiet', '--ignore', '**/*.spec.ts']);
  if (!existsSync('dist/apps/portal/site/server/index.js')) execFileSync(bin('react-router'), ['build', 'apps/portal']);
}

/** The portal as it runs in production, on a free port. */
export async function startPortal(gatewayUrl: string): Promise<PortalProcess> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', GATEWAY_URL: gatewayUrl, TRUSTED_PROXIES: 'loopback', NODE_ENV: 'production', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  return { port, ask: (host, path, options = {}) => ask(port, host, path, options), stop: () => stopped(child) };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the portal ended with ${code}`)));
    child.stdout!.on('data', (chunk: Buffer) => {
      const port = /:(\d+)\s*$/m.exec(chunk.toString())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

function stopped(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', (code) => resolve(code));
    child.kill('SIGTERM');
  });
}

type Options = Parameters<PortalProcess['ask']>[2];

function ask(port: number, host: string, path: string, options: Options = {}): Promise<Reply> {
  const body = options.form === undefined ? undefined : new URLSearchParams(options.form).toString();
  const posted = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)), origin: `http://${host}` };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method: body === undefined ? 'GET' : 'POST', headers: { host, ...posted, ...options.headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
