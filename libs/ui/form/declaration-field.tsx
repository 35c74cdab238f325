import { Check } from './choice-field.js';
import { FieldError, Hint, describedBy } from './frame.js';
import type { Framed } from './frame.js';

/** A sentence that is declared by ticking it. `body` are its paragraphs; the label stands at the box. */
export function DeclarationField(props: Framed & { readonly name: string; readonly value?: string; readonly checked: boolean; readonly body?: readonly string[] | undefined }) {
  return (
    <div className={props.error === undefined ? 'st-field st-declaration' : 'st-field st-declaration st-declaration--error'}>
      {props.body?.map((paragraph) => <p key={paragraph} {...props.words}>{paragraph}</p>)}
      <Hint {...props} />
      <FieldError {...props} />
      <Check
        kind="checkbox"
        id={props.id}
        name={props.name}
        option={{ value: props.value ?? 'yes', label: props.label, words: props.words }}
        checked={props.checked}
        wrong={props.error !== undefined}
        describedBy={describedBy(props)}
      />
    </div>
  );
}
