import type { FormDefinition } from './definition.js';
import type { PrefilledField } from './fields/prefilled.js';
import type { FieldDefinition } from './fields/registry.js';
import type { Answers, JsonValue } from './json.js';

/** What our server knows of the person at the form, by source: `identity.familyName`. */
export interface KnownAnswers {
  readonly [source: string]: JsonValue;
}

const prefilledFields = (form: FormDefinition): readonly PrefilledField[] => form.pages.flatMap(({ fields }) => fields.filter((field) => field.type === 'prefilled'));

export const isPrefilled = (form: FormDefinition): boolean => prefilledFields(form).length > 0;

/** The form for somebody of whom this is known: what is not known is asked, where the definition says as what. */
export function askingUnknown<F extends FormDefinition>(form: F, known: KnownAnswers): F {
  const asked = (field: FieldDefinition): FieldDefinition => {
    if (field.type !== 'prefilled' || field.otherwise === undefined || known[field.source] !== undefined) return field;
    const { source: _source, display: _display, otherwise, ...kept } = field;
    return { ...kept, type: otherwise };
  };
  return { ...form, pages: form.pages.map((page) => ({ ...page, fields: page.fields.map(asked) })) };
}

/** The answers with the prefilled ones as they are known now, whatever a draft has kept of them; those that are not known are gone. */
export function withKnownAnswers(form: FormDefinition, answers: Answers, known: KnownAnswers): Answers {
  const fields = prefilledFields(form);
  const others = Object.entries(answers).filter(([key]) => !fields.some((field) => field.key === key));
  const filled = fields.flatMap(({ key, source }) => (known[source] === undefined ? [] : [[key, known[source]] as const]));
  return Object.fromEntries([...others, ...filled]);
}
