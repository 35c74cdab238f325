import type { Id } from '#kernel';
import type { Tx } from './transaction.js';

interface OpenRead {
  readonly tx: Tx;
  end(): Promise<void>;
}

/** The lazy read transaction of one GraphQL operation: opened by the first read, shared by all, ended once. */
export class ReadScope {
  #opening: Promise<OpenRead> | undefined;
  #tenantId: Id | undefined;

  constructor(private readonly open: (bound: { tenantId: Id }) => Promise<OpenRead>) {}

  async transaction(bound: { readonly tenantId: Id }): Promise<Tx> {
    if (this.#tenantId !== undefined && this.#tenantId !== bound.tenantId) {
      throw new Error('one operation asked for the data of two towns');
    }
    this.#tenantId = bound.tenantId;
    this.#opening ??= this.open(bound);
    return (await this.#opening).tx;
  }

  /** Ends the transaction; the next read opens a new one that sees what was committed meanwhile. */
  async end(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    if (opening) await (await opening).end();
  }
}
