import { GroupFrame } from './frame.js';
import type { Framed } from './frame.js';

const PARTS = ['day', 'month', 'year'] as const;

export type DatePart = (typeof PARTS)[number];

/** A day as three inputs: nothing to open, nothing to guess, and it posts without script. */
export function DateField(
  props: Framed & {
    readonly name: string;
    readonly values: Readonly<Record<DatePart, string>>;
    readonly labels: Readonly<Record<DatePart, string>>;
    /** Which input is at fault; all of them when not set. */
    readonly wrongPart?: string | undefined;
    readonly autoComplete?: string | undefined;
  },
) {
  return (
    <GroupFrame {...props}>
      <div className="st-date">
        {PARTS.map((part) => (
          <DateInput key={part} {...props} part={part} />
        ))}
      </div>
    </GroupFrame>
  );
}

function DateInput(props: Parameters<typeof DateField>[0] & { readonly part: DatePart }) {
  const { part } = props;
  const wrong = props.error !== undefined && (props.wrongPart === undefined || props.wrongPart === part);
  const id = `${props.id}-${part}`;
  return (
    <div className="kern-form-input st-date__part">
      <label className="kern-label" htmlFor={id}>
        {props.labels[part]}
      </label>
      <input
        id={id}
        name={`${props.name}.${part}`}
        className={wrong ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
        type="text"
        inputMode="numeric"
        defaultValue={props.values[part]}
        maxLength={part === 'year' ? 4 : 2}
        autoComplete={props.autoComplete === 'bday' ? `bday-${part}` : undefined}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={props.error === undefined ? undefined : `${props.id}-error`}
      />
    </div>
  );
}
