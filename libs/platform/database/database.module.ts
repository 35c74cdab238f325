import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { guardedDriver } from './guarded-pool.js';
import { TenantDatabase } from './tenant-database.js';

export interface DatabaseOptions {
  /** As the login of the application, never the one that may create roles. */
  readonly url: string;
  readonly poolSize: number;
  readonly entities: readonly Type[];
  readonly guardPool: boolean;
  readonly onDirtyConnection: () => void;
}

@Module({})
export class DatabaseModule {
  static register(options: DatabaseOptions): DynamicModule {
    const connection = TypeOrmModule.forRoot({
      type: 'postgres',
      url: options.url,
      schema: 'stadttor',
      entities: [...options.entities],
      driver: guardedDriver({ enabled: options.guardPool, onDirty: options.onDirtyConnection }),
      poolSize: options.poolSize,
      // Resolvers of one operation share a connection and ask it side by side; pipelining is pg's own way for that.
      extra: { pipeline: true, application_name: 'stadttor' },
      retryAttempts: 0,
    });
    return { module: DatabaseModule, global: true, imports: [connection], providers: [TenantDatabase], exports: [TenantDatabase, connection] };
  }
}
