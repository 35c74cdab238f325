import { fieldTypeOf } from '#sdk/form';
import type { FieldDefinition, FieldIssue, IssueCode, JsonValue } from '#sdk/form';
import type { SchemaError } from './schema-compiler.js';

/** Codes of keywords that mean the same for every field type. */
const COMMON: { readonly [keyword: string]: IssueCode } = {
  required: 'REQUIRED',
  additionalProperties: 'UNDECLARED',
  minItems: 'TOO_FEW',
  maxItems: 'TOO_MANY',
};

const stepsOf = (error: SchemaError): readonly string[] => {
  const steps = error.instancePath.split('/').slice(1);
  const params = error.params as { readonly missingProperty?: string; readonly additionalProperty?: string };
  const named = params.missingProperty ?? params.additionalProperty;
  return named === undefined ? steps : [...steps, named];
};

function paramsOf(error: SchemaError): FieldIssue['params'] {
  const limit = (error.params as { readonly limit?: JsonValue }).limit;
  return limit === undefined ? undefined : { limit };
}

const isEmpty = (error: SchemaError): boolean => error.keyword === 'minLength' && (error.params as { readonly limit?: number }).limit === 1;

function codeOf(field: FieldDefinition | undefined, part: string, error: SchemaError): IssueCode {
  const common = isEmpty(error) ? 'REQUIRED' : COMMON[error.keyword];
  if (common === 'REQUIRED' || common === 'UNDECLARED') return common;
  const own = field === undefined ? undefined : fieldTypeOf(field).codeFor?.(error.keyword, part);
  return own ?? common ?? 'WRONG_TYPE';
}

/** An error of ajv, relative to a page, in the words of the form. */
export function issueFromError(fields: readonly FieldDefinition[], pathOfKey: (key: string) => string, error: SchemaError): FieldIssue {
  const [key = '', ...rest] = stepsOf(error);
  const field = fields.find((one) => one.key === key);
  const part = rest.join('.');
  const code = codeOf(field, part, error);
  const params = code === 'REQUIRED' ? undefined : paramsOf(error);
  return { path: part === '' ? pathOfKey(key) : `${pathOfKey(key)}.${part}`, code, ...(params === undefined ? {} : { params }) };
}
