import type { Locale } from '#kernel';
import type { FormDefinition, PageDefinition } from './definition.js';
import type { FieldDefinition } from './fields/registry.js';
import type { FieldTexts, PageTexts } from './form-texts.js';

export type CompiledField = FieldDefinition & {
  readonly texts: FieldTexts;
  /** Names of the inputs below the field's own: `['day', 'month', 'year']`; empty when the field is one input (or one group of choices). */
  readonly inputs: readonly string[];
};

export interface CompiledPage extends PageDefinition<CompiledField> {
  readonly texts: PageTexts;
}

/** What a site renders: definition and words in one JSON. It is a {@link FormDefinition}, so every function of the page graph takes it. */
export interface CompiledForm extends FormDefinition<CompiledField> {
  /** Whoever reads it: the words of the field types are in this language. */
  readonly locale: Locale;
  /** The language of its own words: German where nobody has translated them. */
  readonly language: Locale;
  readonly pages: readonly CompiledPage[];
  /** The sentences to declare before submission, by key of `declarations`. */
  readonly declarationTexts: { readonly [key: string]: string };
}
