import type { Actor } from '#kernel';
import type { Tx } from '#platform/database';
import type { Mistake } from './mistake.js';
import type { TenantFolder } from './tenant-folder.js';

/** What reading one part of a tenant folder gave. */
export interface SectionReading<T> {
  readonly value: T;
  readonly mistakes: readonly Mistake[];
}

/**
 * One part of what a town sets, owned by one engine: it reads its files, names every mistake, and puts the value into its own tables.
 * Command line and wizard only run the sections.
 */
export interface TenantSection<T = unknown> {
  /** `town`, `services`, `pages` */
  readonly name: string;
  /** Reads and checks; never touches the database. `others` are the readings of the sections before. */
  read(folder: TenantFolder, others: ReadonlyMap<string, unknown>): SectionReading<T> | Promise<SectionReading<T>>;
  /** What the town says otherwise than the library, in lines for whoever operates it. */
  diff?(value: T): readonly string[];
  /** Brings the value into the engine's tables; running it twice changes nothing. The value itself is kept versioned by tenancy. */
  apply?(tx: Tx, actor: Actor, value: T, folder: TenantFolder): Promise<void>;
}
