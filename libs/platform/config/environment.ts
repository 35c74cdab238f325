import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync } from 'class-validator';

/** Thrown at start with one line per variable that is wrong or missing. */
export class EnvironmentError extends Error {}

/**
 * Reads one app's environment into its validated, typed class. Nothing else reads `process.env`.
 * A variable `X_FILE` names a file that holds the value of `X`: secrets never stand in the environment of production.
 * Variables that the class does not declare belong to other programs: they are neither kept nor, with `_FILE`, opened.
 */
export function loadEnvironment<T extends object>(type: new () => T, source: NodeJS.ProcessEnv, readFile: (path: string) => string): T {
  const declared = declaredBy(type);
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || value === '') continue;
    const filled = name.replace(/_FILE$/, '');
    if (filled !== name && declared.has(filled)) values[filled] = readFile(value).trim();
    else if (declared.has(name)) values[name] ??= value;
  }
  const environment = plainToInstance(type, values, { enableImplicitConversion: true, exposeDefaultValues: true });
  const problems = validateSync(environment, { forbidUnknownValues: false });
  if (problems.length === 0) return environment;

  const lines = problems.map((problem) => `${problem.property}: ${Object.values(problem.constraints ?? {}).join(', ')}`);
  throw new EnvironmentError(lines.join('\n'));
}

/** Names of the variables that a class has rules for, its own and inherited. */
function declaredBy(type: new () => object): ReadonlySet<string> {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  return new Set(rules.map(({ propertyName }) => propertyName));
}
