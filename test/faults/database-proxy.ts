import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** When to strike: at the commit of the transaction in which this statement was seen. */
export interface Strike {
  readonly statement: RegExp;
  /** `before-commit`: the database never hears of the commit; `after-commit`: it commits, and nobody hears of that. */
  readonly when: 'before-commit' | 'after-commit';
  /** What happens to whoever holds the connection. */
  readonly blow: () => void;
}

interface Watched {
  readonly inside: Socket;
  readonly outside: Socket;
  seen: boolean;
  committing: boolean;
}

/** Passes everything on to PostgreSQL until it strikes, once. */
export class DatabaseProxy {
  #strike: Strike | undefined;
  #struck: (() => void) | undefined;
  readonly #sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(databaseUrl: string): Promise<DatabaseProxy> {
    const target = new URL(databaseUrl);
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const proxy = new DatabaseProxy(server, url.toString());
    server.on('connection', (inside) => proxy.#join({ inside, outside: connect(Number(target.port), target.hostname), seen: false, committing: false }));
    return proxy;
  }

  /** Answers when it has struck. */
  arm(strike: Strike): Promise<void> {
    this.#strike = strike;
    return new Promise((resolve) => {
      this.#struck = resolve;
    });
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => void this.server.close(resolve));
  }

  #join(pair: Watched): void {
    for (const socket of [pair.inside, pair.outside]) {
      this.#sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => this.#part(pair));
    }
    pair.inside.on('data', (bytes) => this.#said(pair, bytes));
    pair.outside.on('data', (bytes) => this.#answered(pair, bytes));
  }

  #part({ inside, outside }: Watched): void {
    inside.destroy();
    outside.destroy();
  }

  #said(pair: Watched, bytes: Buffer): void {
    const text = bytes.toString('latin1');
    if (this.#strike?.statement.test(text)) pair.seen = true;
    if (pair.seen && /\bCOMMIT\b/.test(text)) {
      if (this.#strike?.when === 'before-commit') return this.#hit(pair);
      pair.committing = true;
    }
    pair.outside.write(bytes);
  }

  #answered(pair: Watched, bytes: Buffer): void {
    if (pair.committing && this.#strike?.when === 'after-commit' && bytes.toString('latin1').includes('COMMIT\0')) return this.#hit(pair);
    pair.inside.write(bytes);
  }

  #hit(pair: Watched): void {
    const strike = this.#strike;
    this.#strike = undefined;
    strike?.blow();
    this.#part(pair);
    this.#struck?.();
  }
}
