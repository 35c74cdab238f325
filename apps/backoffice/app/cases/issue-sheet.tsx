import { ButtonRow, Check } from '#ui';
import { DecisionSheet, KeyButton, KeyLink } from '#ui/desk';
import { ago } from '../texts/days.js';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';
import { stepsDe } from '../texts/steps.de.js';
import { KEYS } from '../texts/keys.js';
import { postingDe } from '../texts/posting.de.js';
import { AmountsTable } from './amounts.js';

/** By which way the notice leaves; the desk may choose the letter. */
const Way = ({ row }: { readonly row: DeskCase }) =>
  row.servingChannel === 'OWN_PORTAL' || row.servingChannel === 'ACCOUNT_MAILBOX' ? (
    <>
      <p>{row.servingChannel === 'OWN_PORTAL' ? de.issue.onPortal : de.issue.inMailbox}</p>
      <Check kind="checkbox" id="byLetter" name="byLetter" option={{ value: 'yes', label: de.issue.byLetter }} checked={false} />
    </>
  ) : null;

/** Everything is decided: one look at the draft, then the notice. */
export function IssueSheet({ row, today }: { readonly row: DeskCase; readonly today: string }) {
  const assessment = row.assessment!;
  return (
    <submit-once>
      <form method="post">
        <input type="hidden" name="version" value={row.version} />
        <DecisionSheet title={de.issue.title} lead={de.issue.lead(assessment.decidedBy, ago(assessment.decidedAt, today))} aside={<AmountsTable title={de.issue.amounts} amounts={assessment} />}>
          {assessment.rulings.map((ruling) => (
            <div key={ruling.key} className="st-ruled">
              <h3>{ruling.title}</h3>
              <p>{ruling.decisionText}</p>
              <p className="st-quote">{ruling.noticeReason}</p>
              {ruling.reason === ruling.noticeReason ? null : <p className="st-muted">{postingDe.fileOnly(ruling.reason)}</p>}
            </div>
          ))}
          {row.secondPersonNeeded ? <p>{stepsDe.secondPerson}</p> : null}
          {row.mayDecide ? null : <p>{postingDe.notYours}</p>}
          <Way row={row} />
          <ButtonRow>
            {row.secondPersonNeeded || !row.mayDecide ? null : (
              <KeyButton value="issue" shortcut={KEYS.issue}>
                {de.issue.issue}
              </KeyButton>
            )}
            {assessment.previewPath === null ? null : (
              <KeyLink href={assessment.previewPath} shortcut={KEYS.preview} beside>
                {de.issue.preview}
              </KeyLink>
            )}
            {row.mayDecide ? (
              <KeyButton kind="quiet" value="revise" shortcut={KEYS.revise}>
                {de.issue.revise}
              </KeyButton>
            ) : null}
          </ButtonRow>
        </DecisionSheet>
      </form>
    </submit-once>
  );
}
