import { ButtonRow } from '#ui';
import { DayInput, DecisionSheet, KeyButton, KeyLink } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';
import { KEYS } from '../texts/keys.js';
import type { Returned } from './returned.js';
import { ToQueue } from './to-queue.js';

/** The letter waits for the post. */
export function DispatchSheet({ row, today, returned }: { readonly row: DeskCase; readonly today: string; readonly returned: Returned['dispatch'] }) {
  const { pdfPath } = row.notice!;
  const letter = row.notice!.letter!;
  return (
    <submit-once>
      <form method="post">
        <input type="hidden" name="letter" value={letter.id} />
        <DecisionSheet title={de.dispatch.title} lead={de.dispatch.lead}>
          <DayInput id="dispatchedOn" name="dispatchedOn" label={de.dispatch.on} value={returned?.on ?? today} latest={today} error={returned?.error} />
          <ButtonRow>
            <KeyButton value="dispatch" shortcut={KEYS.dispatch}>
              {de.dispatch.dispatch}
            </KeyButton>
            <KeyLink href={pdfPath} shortcut={KEYS.preview} beside>
              {de.dispatch.open}
            </KeyLink>
            <ToQueue />
          </ButtonRow>
        </DecisionSheet>
      </form>
    </submit-once>
  );
}
