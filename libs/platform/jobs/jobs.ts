import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown, OnModuleInit } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import type { Id } from '#kernel';
import type { Tx } from '#platform/database';

export const JOBS_URL = Symbol('JOBS_URL');

/** A job carries ids only: never a text, a token or an amount. */
export interface JobEnvelope {
  readonly tenantId: Id;
  readonly [id: string]: string;
}

/** Thrown for a job that does not say which town it is for. */
export class JobWithoutTenantError extends Error {}

/** The queue on the same database: a job is sent in the business transaction, or not at all. */
@Injectable()
export class Jobs implements OnModuleInit, OnApplicationShutdown {
  readonly boss: PgBoss;

  constructor(@Inject(JOBS_URL) url: string) {
    // Schema and queues are made by migrations; the application has no right to make them.
    this.boss = new PgBoss({ connectionString: url, schema: 'pgboss', migrate: false, createSchema: false, max: 4, reindex: false, monitorVacuum: false, schedule: false });
    this.boss.on('error', () => undefined);
  }

  async onModuleInit(): Promise<void> {
    await this.boss.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }

  async send(tx: Tx, queue: string, ids: Readonly<Record<string, string>>): Promise<void> {
    await this.boss.send(queue, { ...ids, tenantId: tx.tenantId }, { db: tx.jobConnection, group: { id: tx.tenantId } });
  }

  /** Works on the jobs of one queue that wait now; a failing one is put back as a worker would. */
  async drain(handler: { readonly queue: string; handle(job: JobEnvelope): Promise<void> }): Promise<number> {
    const { queue } = handler;
    const jobs = await this.boss.fetch<JobEnvelope>(queue, { batchSize: 100 });
    for (const job of jobs) {
      try {
        if (!job.data?.tenantId) throw new JobWithoutTenantError(queue);
        await handler.handle(job.data);
        await this.boss.complete(queue, job.id);
      } catch (error) {
        await this.boss.fail(queue, job.id, { name: (error as Error).name });
        throw error;
      }
    }
    return jobs.length;
  }

  /** Takes jobs of a queue one by one; the town of the envelope is the group, so that one town's rush can not starve the others. */
  async work(queue: string, handle: (job: JobEnvelope) => Promise<void>): Promise<void> {
    const options = { batchSize: 1, pollingIntervalSeconds: 0.5, localConcurrency: 2, groupConcurrency: 2 };
    await this.boss.work<JobEnvelope>(queue, options, async ([job]) => {
      if (!job) return;
      if (!job.data?.tenantId) throw new JobWithoutTenantError(queue);
      await handle(job.data);
    });
  }
}
