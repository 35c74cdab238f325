import { GroupFrame, InputFrame, describedBy } from './frame.js';
import type { LanguageAttributes } from '../language/in-language.js';
import type { Framed } from './frame.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The language of its words, where it is another than the page's. */
  readonly words?: LanguageAttributes | undefined;
}

interface ChoiceProps extends Framed {
  readonly name: string;
  readonly options: readonly Option[];
  readonly selected: readonly string[];
}

/** One of several. */
export const RadioField = (props: ChoiceProps) => <CheckGroup {...props} kind="radio" />;

/** Any number of several. */
export const CheckboxField = (props: ChoiceProps) => <CheckGroup {...props} kind="checkbox" />;

function CheckGroup({ kind, options, ...props }: ChoiceProps & { readonly kind: 'radio' | 'checkbox' }) {
  return (
    <GroupFrame {...props}>
      {options.map((option, at) => (
        <Check
          key={option.value}
          kind={kind}
          id={`${props.id}-${at}`}
          name={props.name}
          option={option}
          checked={props.selected.includes(option.value)}
          wrong={props.error !== undefined}
        />
      ))}
    </GroupFrame>
  );
}

const CHECK_CLASS = {
  radio: { plain: 'kern-form-check__radio', wrong: 'kern-form-check__radio kern-form-check__radio--error' },
  checkbox: { plain: 'kern-form-check__checkbox', wrong: 'kern-form-check__checkbox kern-form-check__checkbox--error' },
} as const;

/** A single box or circle with its words; the whole line can be pressed. */
export function Check(props: {
  readonly kind: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly checked: boolean;
  readonly wrong?: boolean;
  readonly describedBy?: string | undefined;
}) {
  const { kind, id, option } = props;
  const hintId = option.hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className="kern-form-check st-check">
      <input
        id={id}
        className={props.wrong ? CHECK_CLASS[kind].wrong : CHECK_CLASS[kind].plain}
        type={kind}
        name={props.name}
        value={option.value}
        defaultChecked={props.checked}
        aria-invalid={props.wrong && kind === 'checkbox' ? true : undefined}
        aria-describedby={props.describedBy ?? hintId}
      />
      <label className="kern-label" htmlFor={id} {...option.words}>
        {option.label}
      </label>
      {option.hint === undefined ? null : (
        <div className="st-check__hint" id={hintId} {...option.words}>
          {option.hint}
        </div>
      )}
    </div>
  );
}

/** Options under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

const Options = ({ options }: { readonly options: readonly Option[] }) =>
  options.map((option) => (
    <option key={option.value} value={option.value} {...option.words}>
      {option.label}
    </option>
  ));

/** One of many, folded into a list; groups stand below the options that are in none. */
export function SelectField(props: ChoiceProps & { readonly emptyText: string; readonly autoComplete?: string | undefined; readonly groups?: readonly OptionGroup[] }) {
  return (
    <InputFrame {...props}>
      <select
        id={props.id}
        name={props.name}
        className={props.error === undefined ? 'kern-form-input__input st-select' : 'kern-form-input__input kern-form-input__input--error st-select'}
        defaultValue={props.selected[0] ?? ''}
        autoComplete={props.autoComplete}
        aria-invalid={props.error === undefined ? undefined : true}
        aria-describedby={describedBy(props)}
      >
        <option value="">{props.emptyText}</option>
        <Options options={props.options} />
        {props.groups?.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </InputFrame>
  );
}
