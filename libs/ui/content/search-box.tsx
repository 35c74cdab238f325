import { Icon } from '../icon/icon.js';
import { OwnForm } from '../language/own-link.js';

/** Asks with GET, so that a search has an address. `id` must be unique on the page. */
export function SearchBox(props: {
  readonly id: string;
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly value?: string | undefined;
  readonly size?: 'large' | 'small';
  /** On its own the label is said only, where a heading above asks the question already. */
  readonly labelHidden?: boolean;
  /** Name of the input in the address. */
  readonly name?: string;
  readonly placeholder?: string;
  /** One key that leads here. */
  readonly shortcut?: string;
}) {
  return (
    <OwnForm id={`${props.id}-form`} role="search" aria-label={props.label} action={props.action} method="get" className={`st-search st-search--${props.size ?? 'large'}`}>
      <label className={props.labelHidden ? 'kern-sr-only' : 'kern-label'} htmlFor={props.id}>
        {props.label}
      </label>
      <div className="st-search__row">
        <input
          id={props.id}
          className="st-search__input"
          type="search"
          name={props.name ?? 'q'}
          defaultValue={props.value}
          maxLength={100}
          autoComplete="off"
          placeholder={props.placeholder ?? (props.size === 'small' ? props.label : undefined)}
          aria-keyshortcuts={props.shortcut}
        />
        <button className="st-search__button" type="submit">
          <Icon name="search" />
          <span>{props.button}</span>
        </button>
      </div>
    </OwnForm>
  );
}
