import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { ClamdScanner, NoScanner, ScannerUnavailableError } from '#platform/scanner';
import { EICAR, startFakeClamd } from './testing/index.js';
import type { FakeClamd } from './testing/index.js';

describe('a daemon that speaks the protocol of clamd', () => {
  let clamd: FakeClamd;
  let scanner: ClamdScanner;

  beforeAll(async () => {
    clamd = await startFakeClamd({ limit: 300_000 });
    scanner = new ClamdScanner(clamd.address);
  });
  afterAll(() => clamd.close());

  it('says that it is there', async () => {
    expect(await scanner.state()).toBe('ready');
  });

  it.each([0, 1, 64 * 1024, 64 * 1024 + 1, 200_000])('lets %i harmless bytes pass', async (length) => {
    expect(await scanner.scan(new Uint8Array(length))).toEqual({ clean: true });
  });

  it('finds the test virus, also across two chunks', async () => {
    expect(await scanner.scan(EICAR)).toEqual({ clean: false, found: 'Eicar-Test-Signature' });
    expect(await scanner.scan(Buffer.concat([Buffer.alloc(64 * 1024 - 20), EICAR]))).toMatchObject({ clean: false });
  });

  it('lets nothing pass that it could not look at', async () => {
    await expect(scanner.scan(new Uint8Array(400_000))).rejects.toThrow(ScannerUnavailableError);
  });
});

describe('a scanner that is not there', () => {
  it('is unreachable, and no file is clean', async () => {
    const scanner = new ClamdScanner('127.0.0.1:9');
    expect(await scanner.state()).toBe('unreachable');
    await expect(scanner.scan(EICAR)).rejects.toThrow(ScannerUnavailableError);
  });

  it('is not waited for without end', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const scanner = new ClamdScanner(`127.0.0.1:${(silent.address() as AddressInfo).port}`, 50);
    await expect(scanner.scan(EICAR)).rejects.toThrow('no answer in time');
    silent.close();
  });

  it('may be none at all, and says so', async () => {
    expect(await new NoScanner().state()).toBe('none');
    expect(await new NoScanner().scan()).toEqual({ clean: true });
  });
});
