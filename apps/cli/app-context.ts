import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { compose, EngineEvents } from '#composition';
import type { Clock } from '#kernel';
import { BusinessClock } from '#platform/clock';
import { loadEnvironment } from '#platform/config';
import { createLogger } from '#platform/telemetry';
import { CliEnvironment } from './environment.js';

export const cliEnvironment = (): CliEnvironment => loadEnvironment(CliEnvironment, process.env, (path) => readFileSync(path, 'utf8'));

/** The engines without HTTP, for as long as one command takes. */
export async function withApp<T>(work: (app: INestApplicationContext, environment: CliEnvironment) => Promise<T>, clock: Clock = new BusinessClock()): Promise<T> {
  const environment = cliEnvironment();
  const logger = createLogger('cli', environment.LOG_LEVEL === 'info' ? 'warn' : environment.LOG_LEVEL);
  const app = await NestFactory.createApplicationContext(await compose({ environment, clock, logger }), { logger: false, abortOnError: false });
  try {
    app.get(EngineEvents).connect();
    return await work(app, environment);
  } finally {
    await app.close();
  }
}

/** Something the operator has to mend: told in one line each, without a stack. */
export class CliProblem extends Error {}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
