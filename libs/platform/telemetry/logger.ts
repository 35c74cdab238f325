import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export const LOGGER = Symbol('LOGGER');
export type { Logger };

/**
 * Structured logs with listed fields only: ids, codes, counts. Personal data has no field to go to.
 * @param destination where the lines go; standard output unless told otherwise.
 */
export function createLogger(app: string, level: string, destination?: DestinationStream): Logger {
  const options = { level, base: { app }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: describeError } };
  return destination ? pino(options, destination) : pino(options);
}

/** Name, code and stack; the message of a database error may quote a row, so it is left out. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, table } = error as Error & { code?: string; constraint?: string; table?: string };
  const fromDatabase = error.constructor.name === 'QueryFailedError' || error.constructor.name === 'DatabaseError';
  return { name: error.constructor.name, code, constraint, table, ...(fromDatabase ? {} : { message: error.message }), stack: frames(error) };
}

const frames = (error: Error): string => (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).join('\n');
