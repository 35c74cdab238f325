import { ButtonRow } from '#ui';
import { DecisionSheet, KeyButton } from '#ui/desk';
import { ago } from '../texts/days.js';
import type { DeskCase } from '../rulings/drafts.js';
import { de } from '../texts/de.js';
import { stepsDe } from '../texts/steps.de.js';
import { KEYS } from '../texts/keys.js';

/** A grant that is carried out by hand: what was decided, and the note that it is done. */
export function CompleteSheet({ row, today }: { readonly row: DeskCase; readonly today: string }) {
  const { rulings, completion, decidedBy, decidedAt } = row.assessment!;
  return (
    <submit-once>
      <form method="post">
        <input type="hidden" name="version" value={row.version} />
        <DecisionSheet title={de.complete.title} lead={de.complete.lead(decidedBy, ago(decidedAt, today))}>
          {rulings.map((ruling) => (
            <div key={ruling.key} className="st-ruled">
              <h3>{ruling.title}</h3>
              <p>{ruling.decisionText}</p>
              <p className="st-quote">{ruling.reason}</p>
            </div>
          ))}
          {row.secondPersonNeeded ? <p>{stepsDe.secondPersonCompletes}</p> : null}
          <ButtonRow>
            {row.secondPersonNeeded ? null : (
              <KeyButton value="complete" shortcut={KEYS.issue}>
                {completion!.button}
              </KeyButton>
            )}
            <KeyButton kind="quiet" value="revise" shortcut={KEYS.revise}>
              {de.issue.revise}
            </KeyButton>
          </ButtonRow>
        </DecisionSheet>
      </form>
    </submit-once>
  );
}
