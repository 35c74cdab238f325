import { ButtonRow, ErrorSummary } from '#ui';
import { DecisionSheet, KeyButton } from '#ui/desk';
import { useFrame } from '../components/use-frame.js';
import type { RulingErrors } from '../rulings/errors.js';
import { RulingFields, fieldId } from '../rulings/ruling-fields.js';
import { de } from '../texts/de.js';
import { KEYS } from '../texts/keys.js';
import { postingDe } from '../texts/posting.de.js';
import { AmountsTable } from './amounts.js';
import type { LoadedCase } from './load-case.js';

/** Rules on every claim with what it leads to beside it, in one form. Enter in a field computes, it never decides. */
export function DecideSheet({ loaded, errors }: { readonly loaded: LoadedCase; readonly errors: RulingErrors }) {
  const { row, drafts } = loaded;
  const wrong = Object.entries(errors).map(([key, text]) => ({ id: fieldId('decision', key), text }));
  return (
    <live-decision>
      <form method="post" noValidate>
        <input type="hidden" name="version" value={row.version} />
        <button className="kern-sr-only" type="submit" name="intent" value="preview" tabIndex={-1} aria-hidden="true" />
        <DecisionSheet title={de.decide.title[row.kind]} lead={row.rulingsDue.length === 0 ? de.decide.nothing : undefined} aside={row.charges ? <Outlook loaded={loaded} /> : undefined}>
          <ErrorSummary title={de.decide.errors(wrong.length)} errors={wrong} />
          {row.rulingsDue.map((due) => (
            <RulingFields key={due.key} due={due} draft={drafts.find(({ key }) => key === due.key)!} error={errors[due.key]} grantsWithoutNotice={!row.charges} />
          ))}
          <OtherDesk row={row} />
          {row.mayDecide ? null : <p>{postingDe.notYours}</p>}
          <ButtonRow>
            {row.mayDecide ? <DecideButtons row={row} /> : null}
            <TakeButton row={row} />
          </ButtonRow>
        </DecisionSheet>
      </form>
    </live-decision>
  );
}

const DecideButtons = ({ row }: { readonly row: Row }) => (
  <>
    <ReleaseButton row={row} />
    <KeyButton value="assess" kind={isReleasable(row) ? 'secondary' : 'primary'} shortcut={KEYS.assess}>
      {de.decide.assess[row.kind]}
    </KeyButton>
    {row.charges ? null : <Recalculate>{de.decide.fitting}</Recalculate>}
  </>
);

/** Computed anew by the server when a decision changes; said aloud then. */
const Outlook = ({ loaded: { row, preview } }: { readonly loaded: LoadedCase }) => (
  <>
    <div id="outlook" aria-live="polite">
      {preview === null ? <p className="st-muted">{de.decide.notYet}</p> : <AmountsTable title={de.decide.amounts} amounts={preview} />}
    </div>
    {row.rulingsDue.length === 0 ? null : <Recalculate>{de.decide.recalculate}</Recalculate>}
  </>
);

/** Shows what fits the chosen decision, without deciding. */
const Recalculate = ({ children }: { readonly children: string }) => (
  <KeyButton kind="quiet" value="preview" shortcut={KEYS.recalculate}>
    {children}
  </KeyButton>
);

type Row = LoadedCase['row'];

const useIsMine = (row: Row): boolean => row.assignee?.id === useFrame()?.staffMember?.id;

/** An application whose automatic checks have all led to a suggestion. */
const isReleasable = ({ kind, rulingsDue }: Row): boolean => kind === 'APPLICATION' && rulingsDue.length > 0 && rulingsDue.every(({ suggested }) => suggested !== null);

const ReleaseButton = ({ row }: { readonly row: Row }) => (isReleasable(row) ? <KeyButton value="release">{de.decide.release}</KeyButton> : null);

function OtherDesk({ row }: { readonly row: Row }) {
  const isMine = useIsMine(row);
  return row.assignee === null || isMine ? null : <p className="st-muted">{de.case.otherDesk(row.assignee.name)}</p>;
}

function TakeButton({ row }: { readonly row: Row }) {
  const isMine = useIsMine(row);
  if (isMine) return null;
  return (
    <KeyButton kind="secondary" value="take" shortcut={KEYS.take}>
      {row.assignee === null ? de.case.take : de.case.takeOver(row.assignee.name)}
    </KeyButton>
  );
}
