import type { Locale } from '#kernel';
import type { CompiledField, CompiledForm, CompiledPage } from './compiled-form.js';
import type { FormDefinition, PageDefinition } from './definition.js';
import { fieldTypeOf } from './fields/registry.js';
import type { FieldDefinition } from './fields/registry.js';
import { fillTemplate } from './fill-template.js';
import type { FieldTexts, FormTexts } from './form-texts.js';
import { fieldName } from './paths.js';
import { typeTextsIn } from './type-texts-in.js';

/** Words of the options that a town names itself. */
function townTexts(field: FieldDefinition, template: FieldTexts['optionTemplate']): Pick<FieldTexts, 'options' | 'optionHints'> {
  const words = field.type === 'single-choice' ? Object.entries(field.optionWords ?? {}) : [];
  if (template === undefined || words.length === 0) return {};
  const filled = (text: string) => Object.fromEntries(words.map(([option, values]) => [option, fillTemplate(text, values)]));
  return { options: filled(template.label), ...(template.hint === undefined ? {} : { optionHints: filled(template.hint) }) };
}

function completeTexts(field: FieldDefinition, texts: FieldTexts | undefined, locale: Locale): FieldTexts {
  const own = typeTextsIn(locale);
  const parts = { ...own.parts[field.type], ...texts?.parts };
  const named = townTexts(field, texts?.optionTemplate);
  const options = { ...own.options[field.type], ...texts?.options, ...named.options };
  const offered =
    'options' in field
      ? Object.fromEntries(Object.entries(options).filter(([option]) => (field.options as readonly string[]).includes(option)))
      : options;
  return {
    ...(texts ?? { label: field.key }),
    ...(named.optionHints === undefined ? {} : { optionHints: named.optionHints }),
    ...(Object.keys(parts).length === 0 ? {} : { parts }),
    ...(Object.keys(offered).length === 0 ? {} : { options: offered }),
  };
}

/** Texts of a language laid over the German ones: what is missing there stays German. */
export function overlayTexts(german: FormTexts, other: Partial<FormTexts> | undefined): FormTexts {
  if (other === undefined) return german;
  return {
    pages: { ...german.pages, ...other.pages },
    fields: { ...german.fields, ...other.fields },
    purposes: { ...german.purposes, ...other.purposes },
    declarations: { ...german.declarations, ...other.declarations },
  };
}

/**
 * Definition and words as one JSON that a site renders.
 * @param form the tailored form of the town.
 * @param texts complete for this form: {@link checkForm} says what is missing; a field without words shows its key.
 * @param language of these texts, where it is another than the reader's.
 */
export function compileForm(form: FormDefinition, texts: FormTexts, locale: Locale = 'de', language: Locale = locale): CompiledForm {
  const compileField = (page: PageDefinition, field: FieldDefinition): CompiledField => ({
    ...field,
    texts: completeTexts(field, texts.fields[fieldName(page, field.key)], locale),
    inputs: fieldTypeOf(field).inputs,
  });
  const pages = form.pages.map((page): CompiledPage => ({
    ...page,
    texts: texts.pages[page.id] ?? { title: page.id },
    fields: page.fields.map((field) => compileField(page, field)),
  }));
  const declarations = (form.declarations ?? []).map((key) => [key, texts.declarations?.[key] ?? key] as const);
  return { ...form, locale, language, pages, declarationTexts: Object.fromEntries(declarations) };
}
