import type { Clock } from '#kernel';

/**
 * Business time: the database's time, moved by the demo clock. Several processes agree because all follow the same two figures.
 */
export class BusinessClock implements Clock {
  #databaseAhead = 0;
  #demoAhead = 0;

  now(): Date {
    return new Date(Date.now() + this.#databaseAhead + this.#demoAhead);
  }

  /** @param databaseNow what the database answered; `roundTrip` in milliseconds is split evenly. */
  followDatabase(databaseNow: Date, roundTrip: number): void {
    this.#databaseAhead = databaseNow.getTime() + roundTrip / 2 - Date.now();
  }

  /** @param milliseconds how far the demo is ahead of (or behind) real time. */
  moveDemo(milliseconds: number): void {
    this.#demoAhead = milliseconds;
  }

  get demoAhead(): number {
    return this.#demoAhead;
  }
}
