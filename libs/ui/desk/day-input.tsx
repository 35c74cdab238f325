import { InputFrame, describedBy } from '../form/frame.js';
import type { Framed } from '../form/frame.js';

/** A day near today, for people who enter many: the browser's own calendar. */
export const DayInput = ({ name, value, latest, ...framed }: Framed & { readonly name: string; readonly value: string; readonly latest?: string }) => (
  <InputFrame {...framed}>
    <input
      id={framed.id}
      className={framed.error === undefined ? 'kern-form-input__input st-width-10' : 'kern-form-input__input kern-form-input__input--error st-width-10'}
      type="date"
      name={name}
      defaultValue={value}
      max={latest}
      aria-invalid={framed.error === undefined ? undefined : true}
      aria-describedby={describedBy(framed)}
    />
  </InputFrame>
);
