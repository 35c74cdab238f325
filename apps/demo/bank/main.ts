import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadEnvironment } from '#platform/config';

import { BankEnvironment, refuseProduction } from '../environment.js';
import { bankApp } from './bank-app.js';
import { bankControl } from './control.js';
import { Faults } from './faults.js';
import { BankLedger } from './ledger.js';

const root = join(import.meta.dirname, '../../../..');

async function main(): Promise<void> {
  const environment = loadEnvironment(BankEnvironment, process.env, (path) => readFileSync(path, 'utf8'));
  refuseProduction(environment);

  const ledger = new BankLedger(join(environment.DATA_DIR, 'bank', 'journal.ndjson'));
  const faults = new Faults();
  const app = await bankApp({ root, ledger, faults, secret: environment.BANK_KEY, publicOrigin: environment.BANK_PUBLIC_ORIGIN });
  const control = bankControl(ledger, faults);

  await app.listen({ host: environment.HOST, port: environment.PORT });
  await control.listen({ host: environment.HOST, port: environment.INTERNAL_PORT });
  process.once('SIGTERM', () => void Promise.all([app.close(), control.close()]).then(() => process.exit(0)));
}

await main();
