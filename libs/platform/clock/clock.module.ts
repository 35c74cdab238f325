import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK, ClockService } from './clock.service.js';
import { Notices, NOTICES_URL } from './notices.js';

@Module({})
export class ClockModule {
  /** @param databaseUrl as the application's login, for the notices. */
  static register(clock: Clock, databaseUrl: string): DynamicModule {
    return {
      module: ClockModule,
      global: true,
      providers: [{ provide: CLOCK, useValue: clock }, { provide: NOTICES_URL, useValue: databaseUrl }, Notices, ClockService],
      exports: [CLOCK, Notices, ClockService],
    };
  }
}
