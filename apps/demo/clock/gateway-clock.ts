import { request } from 'undici';

/** What all processes take for the present. */
export interface ClockReading {
  /** Business time, ISO instant. */
  readonly now: string;
  /** True when it differs from real time by more than a minute. */
  readonly moved: boolean;
}

/** The demo clock as the gateway keeps it, on its internal port. */
export class GatewayClock {
  constructor(private readonly gatewayInternalUrl: string) {}

  /** @returns undefined while the gateway does not answer. */
  async read(): Promise<ClockReading | undefined> {
    try {
      const { statusCode, body } = await request(this.#url, { headersTimeout: 2_000, bodyTimeout: 2_000 });
      const reading = (await body.json()) as { readonly now?: string };
      return statusCode === 200 && typeof reading.now === 'string' ? { now: reading.now, moved: isMoved(reading.now) } : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Sets the clock of all processes; null lets it follow real time again.
   * @returns false when the gateway did not take it.
   */
  async set(instant: Date | null): Promise<boolean> {
    try {
      const { statusCode, body } = await request(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ instant: instant?.toISOString() ?? null }),
        headersTimeout: 5_000,
        bodyTimeout: 5_000,
      });
      await body.dump();
      return statusCode >= 200 && statusCode < 300;
    } catch {
      return false;
    }
  }

  get #url(): string {
    return `${this.gatewayInternalUrl}/internal/demo/clock`;
  }
}

const isMoved = (now: string): boolean => Math.abs(new Date(now).getTime() - Date.now()) > 60_000;
