import { InputFrame, describedBy } from '../form/frame.js';
import type { Framed } from '../form/frame.js';

/** A time of the day, with the browser's own control. */
export const TimeInput = ({ name, value, ...framed }: Framed & { readonly name: string; readonly value: string }) => (
  <InputFrame {...framed}>
    <input id={framed.id} className="kern-form-input__input st-width-10" type="time" name={name} defaultValue={value} aria-describedby={describedBy(framed)} />
  </InputFrame>
);
