import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '#kernel';
import { BusinessClock } from './business-clock.js';
import { Notices } from './notices.js';

/** Business time: what people, law and money go by. The demonstration can move it. */
export const CLOCK = Symbol('CLOCK');

/** Real time: what sessions and login attempts go by, so that moving the demo clock signs nobody out. */
export const WALL_CLOCK = Symbol('WALL_CLOCK');

export const CLOCK_CHANNEL = 'stadttor_clock';

/** Keeps the business clock of this process in step with the database and the demo clock. */
@Injectable()
export class ClockService implements OnModuleInit, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly notices: Notices,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!(this.clock instanceof BusinessClock)) return;
    await this.#synchronise();
    this.notices.on(CLOCK_CHANNEL, () => this.#synchronise());
    this.#timer = setInterval(() => void this.#synchronise().catch(() => undefined), 60_000).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Sets the demo clock for all processes; null lets it run with real time again. */
  async setDemo(instant: Date | null): Promise<Date> {
    const ahead = instant === null ? 0 : instant.getTime() - Date.now();
    await this.dataSource.query('UPDATE platform.demo_clock SET ahead_ms = $1', [Math.round(ahead)]);
    await this.dataSource.query(`SELECT pg_notify('${CLOCK_CHANNEL}', '')`);
    await this.#synchronise();
    return this.clock.now();
  }

  async #synchronise(): Promise<void> {
    if (!(this.clock instanceof BusinessClock)) return;
    const asked = Date.now();
    const [row] = await this.dataSource.query<{ now: Date; ahead: string }[]>(
      'SELECT clock_timestamp() AS now, coalesce((SELECT ahead_ms FROM platform.demo_clock), 0) AS ahead',
    );
    this.clock.followDatabase(row!.now, Date.now() - asked);
    this.clock.moveDemo(Number(row!.ahead));
  }
}
