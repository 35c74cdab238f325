import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

import pg from 'pg';

import { startPostgres } from './embedded-postgres.mjs';
import type { RunningPostgres } from './embedded-postgres.mjs';
import { removePostgres } from './remove-postgres.mjs';

const root = process.cwd();

describe('embedded PostgreSQL', () => {
  let dir: string;
  let server: RunningPostgres | undefined;

  const start = async (): Promise<RunningPostgres> => {
    server = await startPostgres({ root, dir, fsync: false });
    return server;
  };
  const ask = async ({ url }: RunningPostgres, sql: string): Promise<unknown[]> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    await client.end();
    return rows.flat();
  };

  beforeEach(() => {
    dir = mkdtempSync('/var/tmp/stadttor-spec-');
    chmodSync(dir, 0o755);
  });
  afterEach(async () => {
    await server?.stop();
    await removePostgres(root, dir);
  });

  it('makes the database once, keeps what is in it, and its address', async () => {
    const first = await start();
    await ask(first, 'CREATE TABLE dogs AS SELECT 7 AS tail');
    await first.stop();
    const second = await start();

    expect([first.initialised, second.initialised]).toEqual([true, false]);
    expect(second.url).toBe(first.url);
    expect(await ask(second, 'SELECT tail FROM dogs')).toEqual([7]);
    expect(await ask(second, "SELECT current_setting('server_encoding'), datcollate FROM pg_database WHERE datname = current_database()")).toEqual(['UTF8', 'C']);
  });

  it('lets nobody in without the password', async () => {
    const { url } = await start();

    await expect(ask({ url: url.replace(/:[0-9a-f]{48}@/, ':wrong@') } as RunningPostgres, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('takes over the server of a start that was killed', async () => {
    const first = await start();
    const second = await start();

    expect([second.reused, second.pid]).toEqual([true, first.pid]);
  });

  it('starts again after the server itself was killed', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    const second = await start();

    expect(second.reused).toBe(false);
    expect(await ask(second, 'SELECT 1')).toEqual([1]);
  });

  it('is not misled when the number in a left-over lock belongs to somebody else now', async () => {
    const first = await start();
    await first.stop();
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const lock = join(first.dir, 'data', 'postmaster.pid');
    writeFileSync(lock, `${stranger.pid}\n${join(first.dir, 'data')}\n0\n${first.port}\n\n127.0.0.1\n\nready\n`);
    const second = await start();

    expect(await ask(second, 'SELECT 1')).toEqual([1]);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('moves to another port when somebody has taken the old one', async () => {
    const first = await start();
    await first.stop();
    const stranger = createServer();
    await new Promise<void>((resolve) => stranger.listen(first.port, '127.0.0.1', resolve));
    const second = await start();
    stranger.close();

    expect(second.port).not.toBe(first.port);
    expect(readFileSync(join(second.dir, 'port'), 'utf8').trim()).toBe(String(second.port));
  });

  it('leaves nothing behind', async () => {
    const { dir: place, stop } = await start();
    await stop();
    await removePostgres(root, dir);

    expect([dir, place].filter(existsSync)).toEqual([]);
  });
});
