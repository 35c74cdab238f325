import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import type { LanguageAttributes } from '../language/in-language.js';

/** What stands around every input: the question, help, and what has to be put right. */
export interface Framed {
  /** Unique on the page; hint and error derive their ids from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The language of label and hint, where it is another than the page's; what is wrong is said in the page's. */
  readonly words?: LanguageAttributes | undefined;
  /** Said behind the label when the answer may be left out. */
  readonly optionalText?: string | undefined;
}

/** Ids for aria-describedby: the hint first, then the error. */
export function describedBy({ id, hint, error }: Framed): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The question itself, which may be in another language than what stands around it. */
export const Label = ({ label, words }: Pick<Framed, 'label' | 'words'>) => (words?.lang === undefined ? <>{label}</> : <span {...words}>{label}</span>);

export const Hint = ({ id, hint, words }: Framed) =>
  hint === undefined ? null : (
    <div className="kern-hint st-hint" id={`${id}-hint`} {...words}>
      {hint}
    </div>
  );

export const FieldError = ({ id, error }: Pick<Framed, 'id' | 'error'>) =>
  error === undefined ? null : (
    <p className="kern-error st-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span>{error}</span>
    </p>
  );

export const Optional = ({ optionalText }: Pick<Framed, 'optionalText'>) =>
  optionalText === undefined ? null : <span className="kern-label__optional"> {optionalText}</span>;

/** One input: label above, hint under it, error between hint and input. */
export function InputFrame({ children, ...framed }: Framed & { readonly children: ReactNode }) {
  return (
    <div className={framed.error === undefined ? 'kern-form-input st-field' : 'kern-form-input kern-form-input--error st-field'}>
      <label className="kern-label" htmlFor={framed.id}>
        <Label {...framed} />
        <Optional {...framed} />
      </label>
      <Hint {...framed} />
      <FieldError {...framed} />
      {children}
    </div>
  );
}

/** Several inputs that answer one question. */
export function GroupFrame({ children, ...framed }: Framed & { readonly children: ReactNode }) {
  return (
    <fieldset
      id={framed.id}
      tabIndex={-1}
      className={framed.error === undefined ? 'kern-fieldset st-field' : 'kern-fieldset kern-fieldset--error st-field'}
      aria-describedby={describedBy(framed)}
    >
      <legend className="kern-label">
        <Label {...framed} />
        <Optional {...framed} />
      </legend>
      <Hint {...framed} />
      <FieldError {...framed} />
      <div className="kern-fieldset__body">{children}</div>
    </fieldset>
  );
}
