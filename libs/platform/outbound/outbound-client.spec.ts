import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutboundClient, OutboundFailed, OutboundRefused } from './index.js';

describe('the way out', () => {
  let server: Server;
  let origin = '';
  let calls = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      calls += 1;
      if (request.url === '/away') response.writeHead(302, { location: '/elsewhere' }).end();
      else if (request.url === '/large') response.end(Buffer.alloc(1_100_000));
      else response.end('here');
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => new Promise((resolve) => void server.close(resolve)));

  const get = (client: OutboundClient, url: string) => client.send({ method: 'GET', url });

  it.each([
    'http://example.org/', 'https://127.0.0.1/', 'https://10.1.2.3/', 'https://172.16.0.1/', 'https://192.168.1.1/', 'https://169.254.169.254/latest/meta-data', 'https://100.64.0.1/', 'https://0.0.0.0/', 'https://224.0.0.1/',
    'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[fc00::1]/', 'https://[fe80::1]/', 'https://2130706433/', 'https://0x7f.1/', 'ftp://example.org/', 'file:///etc/hostname',
  ])('does not lead to %s', async (url) => {
    await expect(get(new OutboundClient([]), url)).rejects.toThrow(OutboundRefused);
  });

  it('leads to a fake that was allowed by its whole origin, and to no neighbour of it', async () => {
    expect(await get(new OutboundClient([origin]), `${origin}/`)).toMatchObject({ status: 200, body: 'here' });
    const before = calls;
    await expect(get(new OutboundClient(['http://127.0.0.1:1']), `${origin}/`)).rejects.toThrow(OutboundRefused);
    expect(calls).toBe(before);
  });

  it('follows nobody and swallows nothing large', async () => {
    const client = new OutboundClient([origin]);
    expect((await get(client, `${origin}/away`)).status).toBe(302);
    await expect(get(client, `${origin}/large`)).rejects.toThrow(OutboundFailed);
  });

  it('asks before every call whether it may', async () => {
    const before = calls;
    await expect(get(new OutboundClient([origin], () => Promise.reject(new Error('inside a transaction'))), `${origin}/`)).rejects.toThrow('inside a transaction');
    expect(calls).toBe(before);
  });
});
