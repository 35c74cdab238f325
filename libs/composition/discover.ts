import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineParts } from '#platform/engine';
import type { IdentityProviderFactory } from '#sdk/identity';
import type { LawPack } from '#sdk/law';
import type { PaymentProviderFactory } from '#sdk/payment';
import type { LibraryService } from '#engines/catalogue';

export type { LibraryService } from '#engines/catalogue';

/** What lies in the folders: a new service, law pack or engine is found, never listed. */
export interface Parts {
  readonly engines: readonly EngineParts[];
  readonly services: readonly LibraryService[];
  readonly lawPacks: readonly LawPack[];
  readonly paymentProviders: readonly PaymentProviderFactory[];
  readonly identityProviders: readonly IdentityProviderFactory[];
}

/** The ground floor in the order in which its engines may use each other; the others follow by name. */
const GROUND = ['audit', 'tenancy', 'documents', 'notifications', 'identity'];

let discovered: Promise<Parts> | undefined;

export const discoverParts = (): Promise<Parts> => (discovered ??= discover(join(import.meta.dirname, '..')));

async function discover(libs: string): Promise<Parts> {
  const engines = await Promise.all(folders(join(libs, 'engines')).map(async (name) => ((await import(`../engines/${name}/index.js`)) as { engine: EngineParts }).engine));
  const services = await Promise.all(folders(join(libs, 'services'), 'service').map(async (name) => (await import(`../services/${name}/service.js`)) as LibraryService));
  const lawPacks = await Promise.all(folders(join(libs, 'law')).map(async (name) => ((await import(`../law/${name}/index.js`)) as { lawPack: LawPack }).lawPack));
  const payment = folders(join(libs, 'providers', 'payment'));
  const paymentProviders = await Promise.all(payment.map(async (name) => ((await import(`../providers/payment/${name}/index.js`)) as { createProvider: PaymentProviderFactory }).createProvider));
  const identity = folders(join(libs, 'providers', 'identity'));
  const identityProviders = await Promise.all(identity.map(async (name) => ((await import(`../providers/identity/${name}/index.js`)) as { createProvider: IdentityProviderFactory }).createProvider));
  refuseDuplicates('service', services.map(({ service }) => service.code));
  refuseDuplicates('law pack', lawPacks.map(({ land }) => land));
  return { engines: engines.toSorted((a, b) => floor(a) - floor(b) || a.name.localeCompare(b.name)), services, lawPacks, paymentProviders, identityProviders };
}

/** Folders with a door. */
function folders(path: string, door = 'index'): string[] {
  const isRoom = (name: string): boolean => existsSync(join(path, name, `${door}.ts`)) || existsSync(join(path, name, `${door}.js`));
  return existsSync(path) ? readdirSync(path).filter(isRoom).toSorted() : [];
}

const floor = (engine: EngineParts): number => (GROUND.includes(engine.name) ? GROUND.indexOf(engine.name) : GROUND.length);

function refuseDuplicates(kind: string, codes: readonly string[]): void {
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new Error(`two folders define the ${kind} ${twice}`);
}
