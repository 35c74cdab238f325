import { CheckboxField, Details } from '#ui';
import { KeyButton } from '#ui/desk';
import { columnsPath } from '../paths.js';
import { de } from '../texts/de.js';
import { CHOOSABLE } from './columns.js';
import type { ColumnKey } from './columns.js';

/** Which columns the list shows; kept in this browser. */
export const Columns = ({ shown, back }: { readonly shown: readonly ColumnKey[]; readonly back: string }) => (
  <Details summary={de.inbox.columnsTitle}>
    <form method="post" action={columnsPath} className="st-note">
      <input type="hidden" name="back" value={back} />
      <CheckboxField id="column" name="column" label={de.inbox.columnsLabel} options={CHOOSABLE.map((key) => ({ value: key, label: de.inbox.columns[key] }))} selected={shown} />
      <KeyButton kind="secondary">{de.inbox.columnsSave}</KeyButton>
    </form>
  </Details>
);
