import type { Locale } from '#kernel';
import { OwnLink } from './own-link.js';

export interface LanguageChoice {
  readonly locale: Locale;
  /** Its name in itself. */
  readonly name: string;
  /** This page in that language. */
  readonly href: string;
}

/** A form of the page that is posted to the other language, so that what was typed goes along. */
export interface OpenForm {
  readonly id: string;
  /** Name and value that say so; a form that only asks needs none. */
  readonly says?: { readonly name: string; readonly value: string };
  /** What Enter presses: the menu stands before the form's own buttons, and the first button is the one. */
  readonly usual?: { readonly name?: string; readonly value?: string };
}

export interface LanguageMenuProps {
  readonly label: string;
  readonly choices: readonly LanguageChoice[];
  readonly current: Locale;
  readonly form?: OpenForm | undefined;
  /** A language that is no language of pages, but has one page of its own: sign language. */
  readonly beside?: { readonly href: string; readonly text: string; readonly current: boolean } | undefined;
}

/** The languages of the town, each in its own words: links, or buttons of the form that is open. */
export function LanguageMenu(props: LanguageMenuProps) {
  const { form, beside } = props;
  if (props.choices.length < 2 && beside === undefined) return null;
  return (
    <nav className="st-languages" aria-label={props.label}>
      {form?.usual === undefined ? null : <button type="submit" form={form.id} {...form.usual} className="kern-sr-only" tabIndex={-1} aria-hidden="true" />}
      <ul>
        {props.choices.map((choice) => (
          <li key={choice.locale}>{choice.locale === props.current ? <Current {...choice} /> : <Other choice={choice} form={form} />}</li>
        ))}
        {beside === undefined ? null : (
          <li>
            <OwnLink href={beside.href} aria-current={beside.current ? 'page' : undefined}>
              {beside.text}
            </OwnLink>
          </li>
        )}
      </ul>
    </nav>
  );
}

const Current = ({ locale, name }: LanguageChoice) => (
  <span lang={locale} aria-current="true">
    {name}
  </span>
);

function Other({ choice: { locale, name, href }, form }: { readonly choice: LanguageChoice; readonly form: OpenForm | undefined }) {
  if (form === undefined) {
    return (
      <a href={href} hrefLang={locale} lang={locale}>
        {name}
      </a>
    );
  }
  return (
    <button type="submit" form={form.id} formAction={href} formNoValidate lang={locale} {...form.says}>
      {name}
    </button>
  );
}
