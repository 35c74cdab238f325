import { Inject, Injectable } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { EngineParts, JobHandler, Sweep } from '#platform/engine';
import { Jobs } from '#platform/jobs';
import { LOGGER } from '#platform/telemetry';
import type { Logger } from '#platform/telemetry';
import { TenantRegistry } from '#engines/tenancy';
import { ENGINES } from './engine-events.js';

export interface Swept {
  readonly sweep: string;
  readonly tenant: string;
  readonly moved: number;
}

/** Runs what the engines bring for the background: queues and sweeps, town by town. */
@Injectable()
export class Background {
  constructor(
    @Inject(ENGINES) private readonly engines: readonly EngineParts[],
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly modules: ModuleRef,
    private readonly jobs: Jobs,
    private readonly registry: TenantRegistry,
  ) {}

  /** Works on every queue until the process ends. */
  async work(): Promise<void> {
    for (const type of this.engines.flatMap((engine) => engine.handlers ?? [])) {
      const handler = this.#get<JobHandler>(type);
      await this.jobs.work(handler.queue, async (job) => {
        try {
          await handler.handle(job);
        } catch (error) {
          this.logger.error({ error, queue: handler.queue, tenantId: job.tenantId }, 'job failed');
          throw error;
        }
      });
    }
  }

  /** Works on what waits now and on what follows from it, then stops: for the command line and for tests. Answers how many jobs it did. */
  async drain(): Promise<number> {
    let done = 0;
    for (let before = -1; before < done; ) {
      before = done;
      for (const type of this.engines.flatMap((engine) => engine.handlers ?? [])) done += await this.jobs.drain(this.#get<JobHandler>(type));
    }
    return done;
  }

  /** One round over all towns; a failing town does not keep the others waiting. */
  async sweepOnce(): Promise<Swept[]> {
    const swept: Swept[] = [];
    for (const type of this.engines.flatMap((engine) => engine.sweeps ?? [])) {
      const sweep = this.#get<Sweep>(type);
      for (const { id, code } of this.registry.all()) {
        try {
          swept.push({ sweep: sweep.name, tenant: code, moved: await sweep.sweep(id) });
        } catch (error) {
          this.logger.error({ error, sweep: sweep.name, tenant: code }, 'sweep failed');
        }
      }
    }
    return swept;
  }

  #get<T>(type: Type): T {
    return this.modules.get(type, { strict: false }) as T;
  }
}
