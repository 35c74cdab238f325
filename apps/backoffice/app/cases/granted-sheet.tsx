import { ButtonRow } from '#ui';
import { DecisionSheet, KeyButton } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';
import { postingDe } from '../texts/posting.de.js';
import type { Returned } from './returned.js';
import { DispatchSheet } from './dispatch-sheet.js';

/** Granted: the letter still has to leave, or only the fee is missing. */
export function GrantedSheet({ row, today, returned }: { readonly row: DeskCase; readonly today: string; readonly returned: Returned['dispatch'] }) {
  if (row.notice?.letter?.state === 'QUEUED') return <DispatchSheet row={row} today={today} returned={returned} />;
  return <DecisionSheet title={de.waiting.title} lead={row.posting === null ? de.granted.waiting(row.dueText) : postingDe.granted(row.dueText)} />;
}

/** The permit is out; it can be given back. */
export const PermitSheet = ({ row }: { readonly row: DeskCase }) => (
  <submit-once>
    <form method="post">
      <input type="hidden" name="version" value={row.version} />
      <DecisionSheet title={de.granted.issued} lead={de.granted.validTo(row.dueText)}>
        <ButtonRow>
          <KeyButton kind="quiet" value="return">
            {de.granted.giveBack}
          </KeyButton>
        </ButtonRow>
      </DecisionSheet>
    </form>
  </submit-once>
);
