import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** Thrown at start with one line per variable that is wrong or missing. */
export class EnvironmentError extends Error {}

/**
 * Reads one app's environment into its validated, typed class. Nothing else reads `process.env`.
 * A variable `X_FILE` names a file that holds the value of `X`: secrets never stand in the environment of production.
 */
export function loadEnvironment<T extends object>(type: new () => T, source: NodeJS.ProcessEnv, readFile: (path: string) => string): T {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || value === '') continue;
    if (name.endsWith('_FILE')) values[name.slice(0, -'_FILE'.length)] = readFile(value).trim();
    else values[name] ??= value;
  }
  const environment = plainToInstance(type, values, { enableImplicitConversion: true, exposeDefaultValues: true });
  const problems = validateSync(environment, { forbidUnknownValues: false });
  if (problems.length === 0) return environment;

  const lines = problems.map((problem) => `${problem.property}: ${Object.values(problem.constraints ?? {}).join(', ')}`);
  throw new EnvironmentError(lines.join('\n'));
}
