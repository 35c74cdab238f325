import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import pg from 'pg';

export const NOTICES_URL = Symbol('NOTICES_URL');

type Handler = (payload: string) => void | Promise<void>;

/**
 * What other processes tell through LISTEN/NOTIFY, on a connection of its own. After an interruption every handler is called with
 * an empty payload, because notices may have been missed.
 */
@Injectable()
export class Notices implements OnModuleInit, OnApplicationShutdown {
  readonly #handlers = new Map<string, Handler[]>();
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(@Inject(NOTICES_URL) private readonly url: string) {}

  async onModuleInit(): Promise<void> {
    await this.#connect();
  }

  /** Registers a handler; the channel is listened to from the next connection on, or at once. */
  on(channel: string, handler: Handler): void {
    this.#handlers.set(channel, [...(this.#handlers.get(channel) ?? []), handler]);
    void this.#client?.query(`LISTEN ${channel}`).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'stadttor notices' });
    client.on('error', () => this.#reconnectLater());
    client.on('end', () => this.#reconnectLater());
    client.on('notification', ({ channel, payload }) => this.#call(channel, payload ?? ''));
    await client.connect();
    for (const channel of this.#handlers.keys()) await client.query(`LISTEN ${channel}`);
    this.#client = client;
  }

  #reconnectLater(): void {
    if (this.#closed || this.#retry) return;
    this.#client = undefined;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#connect().then(
        () => [...this.#handlers.keys()].forEach((channel) => this.#call(channel, '')),
        () => this.#reconnectLater(),
      );
    }, 500).unref();
  }

  #call(channel: string, payload: string): void {
    for (const handler of this.#handlers.get(channel) ?? []) void Promise.resolve(handler(payload)).catch(() => undefined);
  }
}
