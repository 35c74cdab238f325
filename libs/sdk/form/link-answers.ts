import type { FormDefinition } from './definition.js';
import { fieldTypeOf, isTyped } from './fields/registry.js';
import type { AnsweredField } from './fields/registry.js';
import type { Answers, RawInput } from './json.js';
import { inputNames } from './read-page.js';

const linkedFields = (form: FormDefinition): readonly AnsweredField[] =>
  form.pages.flatMap((page) => (page.repeat === undefined ? page.fields : [])).filter((field): field is AnsweredField => isTyped(field) && field.link === true);

/** Names of the inputs that a link may fill in, as they stand in its query. */
export const linkInputs = (form: FormDefinition): readonly string[] => linkedFields(form).flatMap(inputNames);

/**
 * What a link (the QR code of a letter) brings along, read as if it had been typed. Whatever can not be read, and whatever the form does
 * not let a link fill in, is left out: the person sees the field empty and types it. Whether the rest is right is asked when its page is sent, as of
 * everything typed.
 */
export function linkAnswers(form: FormDefinition, raw: RawInput): Answers {
  const read = linkedFields(form).flatMap((field) => {
    const { value, issues = [] } = fieldTypeOf(field).read(field, (part) => listOf(raw[part === '' ? field.key : `${field.key}.${part}`]));
    return value === undefined || issues.length > 0 ? [] : [[field.key, value] as const];
  });
  return Object.fromEntries(read);
}

const listOf = (raw: string | readonly string[] | undefined): readonly string[] => (raw === undefined ? [] : [raw].flat());
