import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { systemClock } from '#kernel';
import type { Clock } from '#kernel';
import { CLOCK, ClockService, WALL_CLOCK } from './clock.service.js';
import { Notices, NOTICES_URL } from './notices.js';

@Module({})
export class ClockModule {
  /** @param databaseUrl as the application's login, for the notices. */
  static register(clock: Clock, databaseUrl: string, wallClock: Clock = systemClock): DynamicModule {
    return {
      module: ClockModule,
      global: true,
      providers: [{ provide: CLOCK, useValue: clock }, { provide: WALL_CLOCK, useValue: wallClock }, { provide: NOTICES_URL, useValue: databaseUrl }, Notices, ClockService],
      exports: [CLOCK, WALL_CLOCK, Notices, ClockService],
    };
  }
}
