import { FieldError, Hint, Label, describedBy } from './frame.js';
import type { Framed } from './frame.js';

/** An answer that nobody types: from the login, or computed. It is text, not an input, so there is nothing to change and nothing to post. */
export function FixedField({ value, emptyText, ...framed }: Framed & { readonly value: string; readonly emptyText: string }) {
  const labelId = `${framed.id}-label`;
  return (
    <div className="st-field st-fixed" role="group" id={framed.id} tabIndex={-1} aria-labelledby={labelId} aria-describedby={describedBy(framed)}>
      <p className="kern-label" id={labelId}>
        <Label {...framed} />
      </p>
      <Hint {...framed} />
      <FieldError {...framed} />
      <p className={value === '' ? 'st-fixed__value st-muted' : 'st-fixed__value'}>{value === '' ? emptyText : value}</p>
    </div>
  );
}
