import type { DeskPeopleQuery, InboxQuery } from '#api-client';
import { Alert, Button, ButtonRow, Details, ErrorSummary, LongTextField, RadioField, SelectField } from '#ui';
import { KeyButton } from '#ui/desk';
import { bulkDe as words } from '../texts/bulk.de.js';
import { labelsDe } from '../texts/labels.de.js';
import type { BulkReturned } from './bulk-action.js';

/** What can be done to everything that is picked; part of the form around the list. */
export function BulkBar({ people, labels, returned }: { readonly people: DeskPeopleQuery['colleagues']; readonly labels: InboxQuery['labelsToFilter']; readonly returned: BulkReturned | undefined }) {
  const typed = returned !== undefined && 'typed' in returned ? returned.typed : undefined;
  const bar = (
    <div className="st-note" id="export">
      <RadioField id="action" name="action" label={words.action} options={Object.entries(words.actions).filter(([value]) => labels.length > 0 || !value.endsWith('LABEL')).map(([value, label]) => ({ value, label }))} selected={[typed?.action ?? 'TAKE']} />
      <SelectField id="assigneeId" name="assigneeId" label={words.assignee} options={people.map(({ id, name }) => ({ value: id, label: name }))} selected={[typed?.assigneeId ?? '']} emptyText={words.nobody} />
      {labels.length === 0 ? null : <SelectField id="label" name="label" label={labelsDe.select} options={labels.map(({ code, title }) => ({ value: code, label: title }))} selected={[typed?.label ?? '']} emptyText={labelsDe.none} />}
      <LongTextField id="text" name="text" label={words.text} hint={words.textHint} value={typed?.text ?? ''} rows={2} maxLength={4000} />
      <ButtonRow>
        <KeyButton value="bulk">{words.button}</KeyButton>
        <KeyButton kind="secondary" value="export">{words.export}</KeyButton>
        <KeyButton kind="quiet" value="export-all">{words.exportAll}</KeyButton>
      </ButtonRow>
    </div>
  );
  return typed === undefined ? <Details summary={words.title}>{bar}</Details> : bar;
}

/** What became of it, case by case, with the way back. */
export function BulkDone({ returned }: { readonly returned: BulkReturned | undefined }) {
  if (returned === undefined) return null;
  if ('tooLate' in returned) return <Alert kind="warning" title={words.tooLate} live />;
  if ('typed' in returned) return <ErrorSummary title={returned.error} errors={[{ id: returned.field, text: returned.error }]} />;
  const { done, undone } = returned;
  const stayed = done.rows.filter(({ code }) => code !== null);
  const changed = done.rows.length - stayed.length;
  return (
    <Alert kind={stayed.length === 0 ? 'success' : 'warning'} title={(undone ? words.undone : words.done)(changed)} live>
      {stayed.length === 0 ? null : (
        <>
          <p>{words.failed(stayed.length)}</p>
          <ul>
            {stayed.map(({ reference, code }) => (
              <li key={reference}>{words.line(reference, words.reasons[code ?? ''] ?? words.reasons['WRONG_STATE']!)}</li>
            ))}
          </ul>
        </>
      )}
      {done.undoable ? (
        <form method="post">
          <input type="hidden" name="bulkId" value={done.bulkId} />
          <Button kind="secondary" name="intent" value="undo">
            {words.undo}
          </Button>
        </form>
      ) : null}
    </Alert>
  );
}
