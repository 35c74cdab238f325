import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import { invalidInput } from './failures.js';
import type { InvalidInputType } from './failures.js';

/** Checks an input against the rules of its class; a broken one is a typed failure with its fields, not an exception. */
export function parseInput<T extends object>(type: new () => T, input: T): Result<T, InvalidInputType> {
  const value = plainToInstance(type, input);
  const errors = validateSync(value, { whitelist: true, forbidNonWhitelisted: true });
  return errors.length === 0 ? ok(value) : err(invalidInput(errors.flatMap((error) => fieldsOf(error, ''))));
}

function fieldsOf(error: ValidationError, above: string): { path: string; code: string }[] {
  const path = above === '' ? error.property : `${above}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ path, code: rule.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldsOf(child, path))];
}
