import type { DeskPeopleQuery, InboxView } from '#api-client';
import { Details, RadioField, TextField } from '#ui';
import { KeyButton } from '#ui/desk';
import { viewsPath } from '../paths.js';
import { viewsDe as words } from '../texts/views.de.js';

export interface Filter {
  readonly view: InboxView;
  readonly search: string;
  readonly label: string | null;
}

interface Shown {
  readonly filter: Filter;
  /** Departments that this person heads. */
  readonly heads: DeskPeopleQuery['departments'];
  readonly name?: string;
  readonly forWhom?: string;
  readonly error?: string | undefined;
}

/** Gives the list as it stands in the address a name. */
export function KeepViewForm({ filter, heads, name = '', forWhom = '', error }: Shown) {
  return (
    <submit-once>
      <form method="post" action={viewsPath} className="st-note" noValidate>
        <input type="hidden" name="view" value={filter.view} />
        <input type="hidden" name="search" value={filter.search} />
        <input type="hidden" name="label" value={filter.label ?? ''} />
        <TextField id="view-name" name="name" label={words.name} value={name} error={error} maxLength={40} />
        {heads.length === 0 ? null : (
          <RadioField id="for" name="for" label={words.forWhom} options={[{ value: '', label: words.mine }, ...heads.map((one) => ({ value: one.code, label: words.department(one.name) }))]} selected={[forWhom]} />
        )}
        <KeyButton kind="secondary" value="keep">
          {words.save}
        </KeyButton>
      </form>
    </submit-once>
  );
}

export const KeepView = (shown: Pick<Shown, 'filter' | 'heads'>) => (
  <Details summary={words.keep}>
    <KeepViewForm {...shown} />
  </Details>
);
