import type { FormDefinition } from './definition.js';
import type { FieldTexts, PageTexts } from './form-texts.js';

type PagesOf<F extends FormDefinition> = F['pages'][number];

type FieldNamesOf<P> = P extends { readonly repeat: { readonly key: infer G extends string }; readonly fields: readonly (infer D)[] }
  ? D extends { readonly key: infer K extends string }
    ? `${G}.${K}`
    : never
  : P extends { readonly fields: readonly (infer D)[] }
    ? D extends { readonly key: infer K extends string }
      ? K
      : never
    : never;

type PurposesOf<P> = P extends { readonly fields: readonly (infer D)[] }
  ? D extends { readonly purpose: infer U extends string }
    ? U
    : never
  : never;

type OptionsOf<P, N> = P extends { readonly fields: readonly (infer D)[]; readonly repeat?: infer R }
  ? D extends { readonly key: infer K extends string; readonly options: readonly (infer O extends string)[] }
    ? N extends (R extends { readonly key: infer G extends string } ? `${G}.${K}` : K)
      ? O
      : never
    : never
  : never;

type TextsOfField<P, N> = [OptionsOf<P, N>] extends [never]
  ? FieldTexts
  : FieldTexts & { readonly options: { readonly [option in OptionsOf<P, N>]: string } };

type DeclarationsOf<F> = F extends { readonly declarations: readonly (infer K extends string)[] } ? K : never;

/** The texts that exactly this form needs: a forgotten page, field, option or purpose does not compile. */
export interface TextsOfForm<F extends FormDefinition> {
  readonly pages: { readonly [id in PagesOf<F>['id']]: PageTexts };
  readonly fields: { readonly [name in FieldNamesOf<PagesOf<F>>]: TextsOfField<PagesOf<F>, name> };
  readonly purposes: { readonly [purpose in PurposesOf<PagesOf<F>>]: string };
  readonly declarations: { readonly [key in DeclarationsOf<F>]: string };
}
