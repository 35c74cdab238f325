import type { Type } from '@nestjs/common';
import type { Migration } from '#platform/database';
import type { Policy } from '#platform/access';
import type { EventSubscription } from '#platform/jobs';

/** What an engine brings to whoever runs it: found by the composition, wired by nobody else. */
export interface EngineParts {
  readonly name: string;
  readonly module: Type;
  readonly entities: readonly Type[];
  readonly migrations: readonly Migration[];
  readonly policies?: readonly Policy[];
  /** Classes with `@Resolver`. */
  readonly resolvers?: readonly Type[];
  /** REST side doors: files, hooks, login. */
  readonly controllers?: readonly Type[];
  /** Parts of a tenant folder that this engine owns. */
  readonly sections?: readonly Type[];
  /** What the sections need injected; stores without state. */
  readonly sectionParts?: readonly Type[];
  /** Queues that its handlers work on, apart from those of subscriptions. */
  readonly queues?: readonly string[];
  /** What works on queues; run by the worker. */
  readonly handlers?: readonly Type[];
  readonly subscriptions?: readonly EventSubscription[];
  /** Regular work over all towns, such as asking after open payments; run by the worker and by `stadttor sweep`. */
  readonly sweeps?: readonly Type[];
}

/** Works on one queue. */
export interface JobHandler {
  readonly queue: string;
  handle(job: { readonly tenantId: string; readonly [id: string]: string }): Promise<void>;
}

/** Regular work for one town; answers how many things it moved. */
export interface Sweep {
  readonly name: string;
  sweep(tenantId: string): Promise<number>;
}
