import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { EventBus } from './events.js';
import { Jobs, JOBS_URL } from './jobs.js';

@Module({})
export class JobsModule {
  /** @param databaseUrl as the application's login. */
  static register(databaseUrl: string): DynamicModule {
    return { module: JobsModule, global: true, providers: [{ provide: JOBS_URL, useValue: databaseUrl }, Jobs, EventBus], exports: [Jobs, EventBus] };
  }
}
