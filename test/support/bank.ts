import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { bankApp } from '../../apps/demo/bank/bank-app.js';
import { Faults } from '../../apps/demo/bank/faults.js';
import { BankLedger } from '../../apps/demo/bank/ledger.js';

/** The demo bank, listening on loopback: a server of its own with the real wire format. */
export interface TestBank {
  readonly apiUrl: string;
  readonly key: string;
  readonly ledger: BankLedger;
  readonly faults: Faults;
  close(): Promise<void>;
}

export async function startBank(): Promise<TestBank> {
  const folder = mkdtempSync(join(tmpdir(), 'stadttor-bank-'));
  const key = randomBytes(16).toString('hex');
  const ledger = new BankLedger(join(folder, 'journal.ndjson'));
  const faults = new Faults();
  const app = await bankApp({ root: join(import.meta.dirname, '../..'), ledger, faults, secret: key, publicOrigin: 'http://bank.localhost:8080' });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { apiUrl: `http://127.0.0.1:${port}`, key, ledger, faults, close };
}
