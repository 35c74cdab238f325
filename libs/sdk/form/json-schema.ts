import type { FormDefinition, PageDefinition } from './definition.js';
import { fieldTypeOf, isAnswered } from './fields/registry.js';
import type { AnsweredField } from './fields/registry.js';
import type { JsonSchema, JsonValue } from './json.js';
import { findPage, pageGroups } from './page-groups.js';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

function objectSchema(
  fields: readonly AnsweredField[],
  more: { readonly [key: string]: JsonSchema } = {},
  required: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties: { ...Object.fromEntries(fields.map((field) => [field.key, fieldTypeOf(field).schema(field)])), ...more },
    required: [...required],
    additionalProperties: false,
  };
}

/** Required whatever was answered: the page and the field are always asked. */
const alwaysRequired = (page: PageDefinition): readonly string[] =>
  page.when === undefined
    ? page.fields.filter((field) => isAnswered(field) && field.required && field.when === undefined).map((field) => field.key)
    : [];

/** Schema of the answers that are asked on one page, by field key. Fields with a condition are optional here: whether they are asked depends on the answers. */
export function pageSchema(form: FormDefinition, pageId: string): JsonSchema {
  const fields = (findPage(form, pageId)?.fields ?? []).filter(isAnswered).filter(({ known }) => known !== true);
  const required = fields.filter((field) => field.required && field.when === undefined).map((field) => field.key);
  return { $schema: DRAFT, ...objectSchema(fields, {}, required) };
}

/** Schema of all answers (JSON Schema 2020-12), for exchange: what is asked only sometimes is optional. */
export function toJsonSchema(form: FormDefinition): JsonSchema {
  const plain = form.pages.filter((page) => page.repeat === undefined);
  const groups: { [key: string]: JsonSchema } = {};
  const requiredGroups: string[] = [];
  for (const { repeat, pages } of pageGroups(form)) {
    if (repeat === undefined) continue;
    const fields = pages.flatMap((page) => page.fields.filter(isAnswered));
    groups[repeat.key] = {
      type: 'array',
      items: objectSchema(fields, {}, pages.flatMap(alwaysRequired)),
      minItems: repeat.min,
      maxItems: repeat.max,
    };
    if (pages.some((page) => page.when === undefined)) requiredGroups.push(repeat.key);
  }
  const fields = plain.flatMap((page) => page.fields.filter(isAnswered));
  const schema: { [key: string]: JsonValue } = {
    $schema: DRAFT,
    ...objectSchema(fields, groups, [...plain.flatMap(alwaysRequired), ...requiredGroups]),
  };
  return schema;
}
