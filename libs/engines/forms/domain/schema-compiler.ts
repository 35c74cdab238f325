import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { parseLocalDate } from '#kernel';
import type { JsonSchema } from '#sdk/form';
import { patternEngine } from './pattern-engine.js';

export type SchemaError = ErrorObject;

/** Compiles the schema of one form version; the compiler lives as long as that version's validator. */
export function schemaCompiler(): (schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: false, code: { regExp: patternEngine } });
  ajv.addFormat('date', { type: 'string', validate: (text: string) => parseLocalDate(text) !== undefined });
  return (schema) => ajv.compile(schema as object);
}
