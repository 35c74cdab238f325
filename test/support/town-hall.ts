import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { allMigrations, allQueues, Background, compose, EngineEvents } from '#composition';
import { berlinInstant, FixedClock, localDate } from '#kernel';
import { BaseEnvironment } from '#platform/config';
import { hashToken } from '#platform/crypto';
import { databaseLogins, migrate, TenantDatabase } from '#platform/database';
import type { DocumentManifest } from '#platform/graphql';
import { ensureQueues } from '#platform/jobs';
import { createLogger } from '#platform/telemetry';
import { PublishLibrary } from '#engines/catalogue';
import { ApplyTenant, describeMistake, RegistryStore, TenantRegistry } from '#engines/tenancy';
import { NestFactory } from '@nestjs/core';
import { createGateway } from '../../apps/gateway/create-gateway.js';
import { startBank } from './bank.js';
import type { TestBank } from './bank.js';
import { createTestDatabase, ensureTemplate, serverUrl } from './postgres.js';
import { Town } from './town.js';

export const API_KEY = 'a-key-for-tests-only-0123456789';
const TOWNS = ['dueren', 'dillingen', 'eschwege', 'frohburg'];
const ROOT = join(import.meta.dirname, '../..');
const TEMPLATE = 'stadttor_template';

export interface HallOptions {
  /** The day on which the story begins, at nine o'clock in Berlin. */
  readonly on?: string;
  readonly manifest?: DocumentManifest;
  readonly guardPool?: boolean;
  readonly pool?: number;
  readonly logLevel?: BaseEnvironment['LOG_LEVEL'];
  /** Collects the log lines, from level info on; without it they go nowhere. */
  readonly logLines?: string[];
  /** Origin of an OpenID provider that runs beside; towns then live on its port, where it sends people back to. */
  readonly issuer?: string;
  /** entityID of a BundID that runs beside. */
  readonly bundid?: string;
  readonly trustedProxies?: readonly string[];
  /** Address of a virus scanner that runs beside; without it there is none. */
  readonly clamd?: string;
}

/** A whole Stadttor in this process: gateway, engines, a real database, the demo bank. */
export class TownHall {
  constructor(
    readonly app: NestFastifyApplication,
    readonly environment: BaseEnvironment,
    readonly clock: FixedClock,
    readonly bank: TestBank,
    readonly databaseUrl: string,
    private readonly drop: () => Promise<void>,
  ) {}

  town(code: string): Town {
    const tenant = this.app.get(TenantRegistry).all().find((candidate) => candidate.code === code);
    if (!tenant) throw new Error(`no town ${code}`);
    return new Town(this, tenant);
  }

  get dueren(): Town {
    return this.town('dueren');
  }

  get dillingen(): Town {
    return this.town('dillingen');
  }

  get database(): TenantDatabase {
    return this.app.get(TenantDatabase);
  }

  /** Moves business time to nine o'clock of a day. */
  turnTo(day: string, minutes = 540): void {
    this.clock.set(berlinInstant(localDate(day), minutes));
  }

  /** Works on every job that waits, and on those that follow, until none is left. */
  async settle(): Promise<void> {
    await this.app.get(Background).drain();
  }

  async sweep(): Promise<void> {
    await this.app.get(Background).sweepOnce();
  }

  /** The database as its superuser sees it: for looking past all locks. */
  async look<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql, parameters)).rows;
    } finally {
      await client.end();
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.bank.close();
    await this.drop();
    rmSync(this.environment.DATA_DIR, { recursive: true, force: true });
  }
}

/** Opens a town hall of its own: a copy of the template database, its own files, its own bank, its own clock. */
export async function townHall(options: HallOptions = {}): Promise<TownHall> {
  await ensureTemplate(TEMPLATE, prepare);
  const database = await createTestDatabase(TEMPLATE);
  const dataDir = mkdtempSync(join(tmpdir(), 'stadttor-test-'));
  cpSync(templateData(), dataDir, { recursive: true });
  const bank = await startBank();
  const environment = environmentFor(database.url, dataDir, bank, options);
  const clock = new FixedClock(berlinInstant(localDate(options.on ?? '2027-01-04'), 540));
  const { logLines } = options;
  const logger = logLines ? createLogger('test', 'info', { write: (line) => void logLines.push(line) }) : createLogger('test', environment.LOG_LEVEL);
  const composition = { environment, clock, logger, guardPool: options.guardPool ?? true };
  const app = await createGateway({ ...composition, manifest: options.manifest ?? {}, trustedProxies: options.trustedProxies ?? ['127.0.0.1'] });
  return new TownHall(app, environment, clock, bank, database.url, () => database.drop());
}

function environmentFor(databaseUrl: string, dataDir: string, bank: Pick<TestBank, 'apiUrl' | 'key'> | undefined, options: HallOptions): BaseEnvironment {
  const bankSettings = bank ? { BANK_API_URL: bank.apiUrl, BANK_PUBLIC_ORIGIN: bank.apiUrl, BANK_KEY: bank.key } : {};
  const fakes = [bank?.apiUrl, options.issuer, options.bundid && new URL(options.bundid).origin].filter((origin) => origin !== undefined);
  return Object.assign(new BaseEnvironment(), {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PUBLIC_ORIGIN: `http://localhost:${new URL(options.issuer ?? options.bundid ?? 'http://localhost:8080').port}`,
    DEMO: '1',
    DATABASE_POOL: options.pool ?? 10,
    LOG_LEVEL: options.logLevel ?? 'silent',
    OUTBOUND_ALLOW: fakes,
    ...(options.issuer ? { OIDC_ISSUER: options.issuer } : {}),
    ...(options.bundid ? { BUNDID_ISSUER: options.bundid } : {}),
    ...(options.clamd ? { CLAMD_ADDRESS: options.clamd } : {}),
    ...bankSettings,
  });
}

/** Secrets that belong to the template's data: keys wrapped by a master key are worth nothing without it. */
const templateData = (): string => join(tmpdir(), `stadttor-test-template-${new URL(serverUrl()).port}`);

async function prepare(databaseUrl: string): Promise<void> {
  const dataDir = templateData();
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const report = await migrate(databaseUrl, databaseLogins(dataDir, TEMPLATE), await allMigrations());
  if (report.findings.length > 0) throw new Error(JSON.stringify(report.findings));

  const owner = new pg.Client({ connectionString: databaseUrl, options: '-c role=stadttor_owner' });
  await owner.connect();
  await ensureQueues((sql, parameters) => owner.query(sql, parameters), await allQueues());
  await owner.end();
  await applyTowns(databaseUrl, dataDir);
}

async function applyTowns(databaseUrl: string, dataDir: string): Promise<void> {
  const environment = environmentFor(databaseUrl, dataDir, undefined, {});
  const clock = new FixedClock('2026-11-01T08:00:00Z');
  const app = await NestFactory.createApplicationContext(await compose({ environment, clock, logger: createLogger('test', 'silent') }), { logger: false, abortOnError: false });
  try {
    app.get(EngineEvents).connect();
    await app.get(PublishLibrary, { strict: false }).execute();
    await app.get(RegistryStore).keepApiKey(hashToken(API_KEY), 'test', clock.now());
    for (const town of TOWNS.filter((code) => existsSync(join(ROOT, 'tenants', code, 'tenant.yaml')))) {
      const applied = await app.get(ApplyTenant).execute(join(ROOT, 'tenants', town));
      if (!applied.ok) throw new Error(applied.error.map(describeMistake).join('\n'));
    }
  } finally {
    await app.close();
  }
}

