import { ButtonRow, CheckboxField, Details, LongTextField } from '#ui';
import { KeyButton } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { dialogueDe } from '../texts/dialogue.de.js';
import type { ReturnedCorrection } from './returned.js';
import { DECIDABLE } from './load-case.js';

const words = dialogueDe.correction;

/** Asks the citizen to correct single answers, as long as nothing is decided and nothing is asked yet. */
export function Correction({ row, returned }: { readonly row: DeskCase; readonly returned: ReturnedCorrection | undefined }) {
  if (!DECIDABLE.includes(row.state) || row.corrections.at(-1)?.state === 'SENT') return null;
  const form = (
    <submit-once>
      <form method="post" className="st-note" noValidate>
        <input type="hidden" name="version" value={row.version} />
        <p className="st-muted">{words.lead}</p>
        <CheckboxField id="fields" name="fields" label={words.fields} options={row.correctable.map(({ path, label }) => ({ value: path, label }))} selected={returned?.fields ?? []} error={returned?.error.fields} />
        <LongTextField id="reason" name="reason" label={words.reason} hint={words.reasonHint} value={returned?.reason ?? ''} error={returned?.error.reason} rows={3} maxLength={2000} />
        <ButtonRow>
          <KeyButton kind="secondary" value="ask">
            {words.button}
          </KeyButton>
        </ButtonRow>
      </form>
    </submit-once>
  );
  return returned === undefined ? <Details summary={words.ask}>{form}</Details> : form;
}
