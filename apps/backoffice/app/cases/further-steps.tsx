import type { ReactNode } from 'react';
import { CheckboxField, Details, LongTextField, SelectField } from '#ui';
import { KeyButton, RecordPart } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { stepsDe } from '../texts/steps.de.js';
import type { LoadedCase } from './load-case.js';
import type { ReturnedStep } from './returned.js';

const OPEN: readonly DeskCase['state'][] = ['RECEIVED', 'IN_PROGRESS', 'AWAITING_CITIZEN', 'ASSESSED'];

interface Shown {
  readonly loaded: LoadedCase;
  readonly returned: ReturnedStep | undefined;
}

/** Everything beside the straight way, folded away. */
export function FurtherSteps({ loaded, returned }: Shown) {
  const { row } = loaded;
  const open = OPEN.includes(row.state);
  const over = row.state === 'CLOSED' || row.state === 'WITHDRAWN';
  return (
    <RecordPart id="further" title={stepsDe.title}>
      {over ? null : <Forward loaded={loaded} returned={returned} />}
      {open && row.mayDecide ? <Dismiss loaded={loaded} returned={returned} /> : null}
      {row.state === 'CLOSED' && row.payment === null ? <WithReason name="reopen" words={stepsDe.reopen} row={row} returned={returned} /> : null}
      {row.state === 'ISSUED' && row.mayDecide ? <WithReason name="revoke" words={stepsDe.revoke} row={row} returned={returned} /> : null}
      {over ? null : <Bias row={row} />}
      {loaded.mayRestrict ? <Restrict loaded={loaded} /> : null}
    </RecordPart>
  );
}

/** One step: its form, open when it came back with something missing. */
function Step({ name, summary, row, returned, children }: { readonly name: string; readonly summary: string; readonly row: DeskCase; readonly returned: ReturnedStep | undefined; readonly children: ReactNode }) {
  const form = (
    <submit-once>
      <form method="post" className="st-note" noValidate>
        <input type="hidden" name="version" value={row.version} />
        {children}
      </form>
    </submit-once>
  );
  return returned?.step === name ? form : <Details summary={summary}>{form}</Details>;
}

function Forward({ loaded: { row, people, departments }, returned }: Shown) {
  const words = stepsDe.forward;
  const values = returned?.step === 'forward' ? returned.values : {};
  return (
    <Step name="forward" summary={words.summary} row={row} returned={returned}>
      <p className="st-muted">{words.lead}</p>
      <SelectField id="department" name="department" label={words.department} options={departments.map(({ code, name }) => ({ value: code, label: name }))} selected={[values['department'] ?? row.access.department]} emptyText="" />
      <SelectField id="assigneeId" name="assigneeId" label={words.assignee} options={people.map(({ id, name }) => ({ value: id, label: name }))} selected={[values['assigneeId'] ?? '']} emptyText={words.nobody} error={returned?.step === 'forward' ? returned.errors['assigneeId'] : undefined} />
      <LongTextField id="forward-note" name="note" label={words.note} value={values['note'] ?? ''} error={returned?.step === 'forward' ? returned.errors['note'] : undefined} rows={2} maxLength={2000} />
      <KeyButton kind="secondary" value="forward">
        {words.button}
      </KeyButton>
    </Step>
  );
}

function Dismiss({ loaded: { row }, returned }: Shown) {
  const words = stepsDe.dismiss;
  const mine = returned?.step === 'dismiss' ? returned : undefined;
  return (
    <Step name="dismiss" summary={words.summary} row={row} returned={returned}>
      <p className="st-muted">{words.lead}</p>
      <LongTextField id="dismiss-reason" name="reason" label={words.reason} value={mine?.values['reason'] ?? ''} error={mine?.errors['reason']} rows={2} maxLength={2000} />
      <LongTextField id="dismiss-message" name="message" label={words.message} hint={words.messageHint} value={mine?.values['message'] ?? ''} rows={3} maxLength={4000} />
      <KeyButton kind="secondary" value="dismiss">
        {words.button}
      </KeyButton>
    </Step>
  );
}

function WithReason({ name, words, row, returned }: { readonly name: 'reopen' | 'revoke'; readonly words: { readonly summary: string; readonly lead: string; readonly reason: string; readonly button: string }; readonly row: DeskCase; readonly returned: ReturnedStep | undefined }) {
  const mine = returned?.step === name ? returned : undefined;
  return (
    <Step name={name} summary={words.summary} row={row} returned={returned}>
      <p className="st-muted">{words.lead}</p>
      <LongTextField id={`${name}-reason`} name="reason" label={words.reason} value={mine?.values['reason'] ?? ''} error={mine?.errors['reason']} rows={3} maxLength={2000} />
      <KeyButton kind="secondary" value={name}>
        {words.button}
      </KeyButton>
    </Step>
  );
}

function Bias({ row }: { readonly row: DeskCase }) {
  const words = stepsDe.bias;
  if (row.access.keptOut) return <p>{words.declared}</p>;
  return (
    <Step name="bias" summary={words.summary} row={row} returned={undefined}>
      <p className="st-muted">{words.lead}</p>
      <KeyButton kind="secondary" value="bias">
        {words.button}
      </KeyButton>
    </Step>
  );
}

function Restrict({ loaded: { row, people } }: { readonly loaded: LoadedCase }) {
  const words = stepsDe.restrict;
  const sharing = people.filter(({ departments }) => departments.includes(row.access.department));
  return (
    <Step name="restrict" summary={words.summary} row={row} returned={undefined}>
      <p className="st-muted">{words.lead}</p>
      <CheckboxField id="to" name="to" label={words.people} options={sharing.map(({ id, name }) => ({ value: id, label: name }))} selected={row.access.restrictedTo ?? []} />
      <KeyButton kind="secondary" value="restrict">
        {words.button}
      </KeyButton>
      {row.access.restrictedTo === null ? null : (
        <KeyButton kind="quiet" value="unrestrict">
          {words.open}
        </KeyButton>
      )}
    </Step>
  );
}
