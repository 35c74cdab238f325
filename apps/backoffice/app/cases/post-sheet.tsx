import { ButtonRow } from '#ui';
import { DayInput, DecisionSheet, KeyButton, KeyLink, RecordPart } from '#ui/desk';
import { longDate } from '#ui/page';
import type { DeskCase } from '../rulings/drafts.js';
import { KEYS } from '../texts/keys.js';
import { postingDe } from '../texts/posting.de.js';
import type { Returned } from './returned.js';

/** Paid: the office prints from its register, posts, and enters the day. */
export function PostSheet({ row, today, returned }: { readonly row: DeskCase; readonly today: string; readonly returned: Returned['dispatch'] }) {
  const words = postingDe.now;
  return (
    <submit-once>
      <form method="post">
        <input type="hidden" name="version" value={row.version} />
        <DecisionSheet title={words.title} lead={words.lead}>
          <DayInput id="postedOn" name="postedOn" label={words.on} value={returned?.on ?? today} latest={today} error={returned?.error} />
          <ButtonRow>
            <KeyButton value="post" shortcut={KEYS.dispatch}>
              {words.button}
            </KeyButton>
            <KeyLink href={row.posting!.sheetPath} shortcut={KEYS.preview} beside>
              {postingDe.sheet}
            </KeyLink>
          </ButtonRow>
        </DecisionSheet>
      </form>
    </submit-once>
  );
}

/** The sheet for the register, at hand in every state. */
export const PostingFacts = ({ row: { posting } }: { readonly row: DeskCase }) =>
  posting === null ? null : (
    <RecordPart id="posting" title={postingDe.title}>
      {posting.postedOn === null ? null : <p>{postingDe.postedOn(longDate(posting.postedOn))}</p>}
      <p>
        <a href={posting.sheetPath}>{postingDe.sheet}</a>
      </p>
      <p className="st-muted">{postingDe.sheetLead}</p>
    </RecordPart>
  );
