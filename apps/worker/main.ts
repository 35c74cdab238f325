import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Background, compose, EngineEvents } from '#composition';
import { BusinessClock } from '#platform/clock';
import { EnvironmentError, loadEnvironment, refusedInProduction } from '#platform/config';
import { createLogger } from '#platform/telemetry';
import { listenForHealth } from '#platform/http';
import { WorkerEnvironment } from './environment.js';

async function main(): Promise<void> {
  const environment = loadEnvironment(WorkerEnvironment, process.env, (path) => readFileSync(path, 'utf8'));
  const refused = refusedInProduction(environment);
  if (refused.length > 0) throw new EnvironmentError(refused.join('\n'));

  const logger = createLogger('worker', environment.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(await compose({ environment, clock: new BusinessClock(), logger }), { logger: false, abortOnError: false });
  app.get(EngineEvents).connect();
  const background = app.get(Background);
  await background.work();
  const dataSource = app.get(DataSource);
  const health = await listenForHealth(environment.INTERNAL_PORT, async () => {
    await dataSource.query('SELECT 1');
    return [];
  });
  logger.info('worker works');

  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  while (!stopping.signal.aborted) {
    await background.sweepOnce();
    await pause(environment.SWEEP_SECONDS * 1000, undefined, { signal: stopping.signal }).catch(() => undefined);
  }
  health.close();
  await app.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof EnvironmentError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
});
