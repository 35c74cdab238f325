import { variablesOf } from './conditions.js';
import type { FormDefinition, PageDefinition } from './definition.js';
import type { FieldDefinition } from './fields/registry.js';
import type { JsonValue } from './json.js';

type Settings = { readonly [key: string]: JsonValue };

const keysOf = (offered: JsonValue | undefined): readonly string[] => {
  if (Array.isArray(offered)) return offered.map(String);
  return typeof offered === 'object' && offered !== null ? Object.keys(offered) : [];
};

/** One of the options that a town names itself, with the words that the texts' template needs. */
export interface TownOption {
  readonly key: string;
  readonly words: { readonly [name: string]: string };
}

/** Options by the key of their setting. */
export interface TownOptions {
  readonly [setting: string]: readonly TownOption[];
}

function withTownOptions<F extends FieldDefinition>(field: F, options: readonly TownOption[]): F {
  return { ...field, options: options.map(({ key }) => key), optionWords: Object.fromEntries(options.map(({ key, words }) => [key, words])) };
}

function tailorField<F extends FieldDefinition>(field: F, settings: Settings, townOptions: TownOptions): F {
  if (field.type === 'single-choice' && field.optionsOf !== undefined) return withTownOptions(field, townOptions[field.optionsOf] ?? []);
  if (!('offered' in field) || field.offered === undefined) return field;
  const offered = [...keysOf(settings[field.offered]), ...(field.always ?? [])];
  return { ...field, options: field.options.filter((option) => offered.includes(option)) };
}

const rulesOf = (page: PageDefinition): readonly JsonValue[] =>
  [page.when, ...page.fields.flatMap((field) => [field.when, field.type === 'computed' ? field.value : undefined])].filter((rule) => rule !== undefined);

/** The settings that conditions of a form look at. */
export const settingsAsked = (form: FormDefinition): readonly string[] => [
  ...new Set(
    form.pages
      .flatMap((page) => rulesOf(page).flatMap(variablesOf))
      .filter((path) => path.startsWith('settings.'))
      .map((path) => path.split('.')[1]!),
  ),
];

/** The form as this town offers it: options that its settings leave out are gone, settings that conditions ask for are in. A draft keeps the form it began with. */
export function tailorForm<F extends FormDefinition>(form: F, settings: Settings, townOptions: TownOptions = {}): F {
  const pages = form.pages.map((page) => ({ ...page, fields: page.fields.map((field) => tailorField(field, settings, townOptions)) }));
  const asked = settingsAsked(form).filter((key) => settings[key] !== undefined);
  return { ...form, pages, ...(asked.length === 0 ? {} : { settings: Object.fromEntries(asked.map((key) => [key, settings[key]!])) }) };
}
