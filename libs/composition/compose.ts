import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import type { Clock } from '#kernel';
import { AccessModule } from '#platform/access';
import { ClockModule } from '#platform/clock';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { MASTER_KEY, masterKey, TownKey1700000000010, TownKeyRow, Vault } from '#platform/crypto';
import { asLogin, DatabaseModule, databaseLogins, TenantDatabase } from '#platform/database';
import type { Migration } from '#platform/database';
import { DemoClock1700000000005 } from '#platform/clock';
import { Idempotency1700000000020, IdempotencyRow, Idempotency } from '#platform/idempotency';
import { JobQueue1700000000001, JobsModule } from '#platform/jobs';
import { FolderMailer, MAILER, SmtpMailer } from '#platform/mail';
import { OUTBOUND, OutboundClient } from '#platform/outbound';
import { ClamdScanner, NoScanner, SCANNER } from '#platform/scanner';
import { DiskStorage, STORAGE } from '#platform/storage';
import { LOGGER } from '#platform/telemetry';
import type { Logger } from '#platform/telemetry';
import { CodeTry1700000000030, CodeTryRow, Tries } from '#platform/tries';
import { IDENTITY_PROVIDER_FACTORIES } from '#engines/identity';
import { FORM_TARGETS, LAW_PACKS, PLATFORM_URL, SECTIONS } from '#engines/tenancy';
import { PROVIDER_FACTORIES } from '#engines/payments';
import { SERVICE_LIBRARY } from '#engines/catalogue';

import { discoverParts } from './discover.js';
import { Background } from './background.js';
import { ENGINES, EngineEvents } from './engine-events.js';
import type { Parts } from './discover.js';

export interface Composition {
  readonly environment: BaseEnvironment;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Off only in the test that shows what the guard is for. */
  readonly guardPool?: boolean;
}

@Module({})
class SharedModule {}

@Module({})
export class CompositionModule {}

/** Every migration of platform and engines; TypeORM puts them in the order of their numbers. */
export async function allMigrations(): Promise<Migration[]> {
  const { engines } = await discoverParts();
  const platform: Migration[] = [JobQueue1700000000001, DemoClock1700000000005, TownKey1700000000010, Idempotency1700000000020, CodeTry1700000000030];
  return [...platform, ...engines.flatMap((engine) => engine.migrations)];
}

/** Every queue that somebody works on. */
export async function allQueues(): Promise<string[]> {
  const { engines } = await discoverParts();
  return engines.flatMap((engine) => [...(engine.queues ?? []), ...(engine.subscriptions ?? []).map(({ queue }) => queue)]);
}

/** Everything that gateway, worker and command line have in common. */
export async function compose(composition: Composition): Promise<DynamicModule> {
  const parts = await discoverParts();
  const { environment, clock, logger } = composition;
  const logins = databaseLogins(environment.DATA_DIR, new URL(environment.DATABASE_URL).pathname.slice(1));
  const appUrl = asLogin(environment.DATABASE_URL, logins.app);
  const database = DatabaseModule.register({
    url: appUrl,
    poolSize: environment.DATABASE_POOL,
    entities: [TownKeyRow, IdempotencyRow, CodeTryRow, ...parts.engines.flatMap((engine) => engine.entities)],
    guardPool: composition.guardPool ?? true,
    onDirtyConnection: () => logger.error('connection came back inside a transaction and was destroyed'),
  });
  return {
    module: CompositionModule,
    imports: [
      sharedModule(composition, parts, asLogin(environment.DATABASE_URL, logins.platform)),
      database,
      ClockModule.register(clock, appUrl),
      JobsModule.register(appUrl),
      AccessModule.register(parts.engines.flatMap((engine) => engine.policies ?? [])),
      ...parts.engines.map((engine) => engine.module),
    ],
  };
}

function sharedModule({ environment, logger }: Composition, parts: Parts, platformUrl: string): DynamicModule {
  const { DATA_DIR } = environment;
  const sections = parts.engines.flatMap((engine) => engine.sections ?? []);
  const values: Provider[] = [
    { provide: ENVIRONMENT, useValue: environment },
    { provide: LOGGER, useValue: logger },
    { provide: MASTER_KEY, useValue: masterKey(DATA_DIR) },
    { provide: STORAGE, useValue: new DiskStorage(join(DATA_DIR, 'files')) },
    { provide: SCANNER, useValue: environment.CLAMD_ADDRESS ? new ClamdScanner(environment.CLAMD_ADDRESS) : new NoScanner() },
    { provide: MAILER, useValue: environment.SMTP_URL ? new SmtpMailer(environment.SMTP_URL) : new FolderMailer(join(DATA_DIR, 'mail')) },
    { provide: OUTBOUND, useFactory: (database: TenantDatabase) => new OutboundClient(environment.OUTBOUND_ALLOW, () => database.beforeOutsideCall()), inject: [TenantDatabase] },
    { provide: PLATFORM_URL, useValue: platformUrl },
    { provide: FORM_TARGETS, useValue: [environment.BANK_PUBLIC_ORIGIN].filter((origin) => origin !== undefined) },
    { provide: ENGINES, useValue: parts.engines },
    EngineEvents,
    Background,
    { provide: LAW_PACKS, useValue: parts.lawPacks },
    { provide: PROVIDER_FACTORIES, useValue: parts.paymentProviders },
    { provide: IDENTITY_PROVIDER_FACTORIES, useValue: parts.identityProviders },
    { provide: SERVICE_LIBRARY, useValue: parts.services },
    ...sections,
    ...parts.engines.flatMap((engine) => engine.sectionParts ?? []),
    { provide: SECTIONS, useFactory: (...made: unknown[]) => made, inject: sections as Type[] },
    Vault,
    Idempotency,
    Tries,
  ];
  return { module: SharedModule, global: true, providers: values, exports: values };
}
