import { InputFrame, describedBy } from './frame.js';
import type { Framed } from './frame.js';

export interface TextFieldProps extends Framed {
  readonly name: string;
  readonly value: string;
  readonly required?: boolean;
  readonly type?: 'text' | 'email' | 'tel';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | undefined;
  readonly autoComplete?: string | undefined;
  readonly maxLength?: number | undefined;
  /** As wide as what belongs in it: 4, 10 or 20 characters; full width when not set. */
  readonly width?: 4 | 10 | 20 | undefined;
  readonly spellCheck?: boolean;
  /** Shown behind the input: `kg`. */
  readonly unit?: string | undefined;
}

/** Answers that fit on one line. Not marked `required` for the browser: the server answers with words that help. */
export function TextField({ width, unit, ...props }: TextFieldProps) {
  const input = <TextInput {...props} width={width} />;
  return (
    <InputFrame {...props}>
      {unit === undefined ? (
        input
      ) : (
        <div className="st-unit">
          {input}
          <span>{unit}</span>
        </div>
      )}
    </InputFrame>
  );
}

export function TextInput(props: TextFieldProps) {
  const classes = ['kern-form-input__input'];
  if (props.error !== undefined) classes.push('kern-form-input__input--error');
  if (props.width !== undefined) classes.push(`st-width-${props.width}`);
  return (
    <input
      id={props.id}
      name={props.name}
      className={classes.join(' ')}
      type={props.type ?? 'text'}
      inputMode={props.inputMode}
      defaultValue={props.value}
      autoComplete={props.autoComplete}
      maxLength={props.maxLength}
      spellCheck={props.spellCheck}
      aria-required={props.required ? true : undefined}
      aria-invalid={props.error === undefined ? undefined : true}
      aria-describedby={describedBy(props)}
    />
  );
}

/** Answers in sentences. */
export function LongTextField(props: Framed & { readonly name: string; readonly value: string; readonly maxLength?: number | undefined; readonly rows?: number; readonly shortcut?: string }) {
  return (
    <InputFrame {...props}>
      <textarea
        id={props.id}
        name={props.name}
        rows={props.rows ?? 5}
        className={props.error === undefined ? 'kern-form-input__input' : 'kern-form-input__input kern-form-input__input--error'}
        defaultValue={props.value}
        maxLength={props.maxLength}
        aria-keyshortcuts={props.shortcut}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={describedBy(props)}
      />
    </InputFrame>
  );
}
