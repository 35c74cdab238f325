import type { DeskLetterFragment, ErrorCode, PrintQueueQuery } from '#api-client';
import { Alert, ButtonRow, ErrorSummary } from '#ui';
import { DayInput, KeyButton } from '#ui/desk';
import { longDate } from '#ui/page';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { de } from '../texts/de.js';
import { KEYS } from '../texts/keys.js';
import { printRunsDe } from '../texts/print-runs.de.js';
import { DispatchedLetters, QueuedLetters } from './letter-lines.js';
import { PapersMissing, RunMade, WaitingRuns } from './print-runs.js';
import type { Run } from './print-runs.js';

/** A form that came back. */
export interface ReturnedLetters {
  readonly picked: readonly string[];
  readonly on: string;
  readonly failure?: ErrorCode;
  readonly pickError?: string;
  readonly dateError?: string;
  /** Letters that can not be printed. */
  readonly missing?: readonly string[];
}

export interface Queue extends PrintQueueQuery {
  readonly made: Run | null;
  readonly done: { readonly count: number; readonly on: string } | null;
}

/** Letters that wait for the post, and those that have left. */
export function PrintQueuePage({ queued, dispatched, printRunsWaiting, made, done, returned }: Queue & { readonly returned: ReturnedLetters | undefined }) {
  const letters = queued.edges.map(({ node }) => node);
  const [failed, why] = returned?.failure === undefined ? [] : (de.failures[returned.failure] ?? de.failed);
  return (
    <DeskPage view="PRINT">
      <Title>{de.print.title}</Title>
      <div className="st-desk__head">
        <h1>{de.print.title}</h1>
        {queued.totalCount > 0 ? <p className="st-muted">{de.print.count(queued.totalCount)}</p> : null}
      </div>
      {done === null || returned !== undefined ? null : <Alert kind="success" title={de.print.done(done.count, longDate(done.on))} live />}
      {made === null || returned !== undefined ? null : <RunMade run={made} />}
      {returned?.missing === undefined ? null : <PapersMissing letters={letters.filter(({ id }) => returned.missing!.includes(id))} />}
      {failed === undefined ? null : <Alert kind="warning" title={failed} live><p>{why}</p></Alert>}
      {letters.length === 0 ? <Empty /> : <DispatchForm letters={letters} waiting={queued.totalCount - letters.length} picked={returned?.picked ?? (made ?? { letters }).letters.map(({ id }) => id)} returned={returned} />}
      <WaitingRuns runs={printRunsWaiting} today={useFrame()!.town.today} />
      <section className="st-part" aria-labelledby="dispatched">
        <h2 id="dispatched">{de.print.dispatched}</h2>
        {dispatched.edges.length === 0 ? <p className="st-muted">{de.print.noneDispatched}</p> : <DispatchedLetters letters={dispatched.edges.map(({ node }) => node)} />}
      </section>
    </DeskPage>
  );
}

const Empty = () => (
  <div className="st-empty">
    <p className="st-empty__title">{de.inbox.empty.PRINT[0]}</p>
    <p>{de.inbox.empty.PRINT[1]}</p>
  </div>
);

function DispatchForm({ letters, waiting, picked, returned }: { readonly letters: readonly DeskLetterFragment[]; readonly waiting: number; readonly picked: readonly string[]; readonly returned: ReturnedLetters | undefined }) {
  const today = useFrame()!.town.today;
  const errors = [
    ...(returned?.pickError === undefined ? [] : [{ id: 'pick-0', text: returned.pickError }]),
    ...(returned?.dateError === undefined ? [] : [{ id: 'dispatchedOn', text: returned.dateError }]),
  ];
  return (
    <submit-once>
      <form method="post" className="st-queue" noValidate>
        <p>{de.print.lead}</p>
        <ErrorSummary title={de.failures.INVALID_INPUT![0]} errors={errors} />
        <QueuedLetters letters={letters} picked={picked} today={today} />
        {waiting > 0 ? <p className="st-muted">{de.print.more(waiting)}</p> : null}
        <DayInput id="dispatchedOn" name="dispatchedOn" label={de.dispatch.on} value={returned?.on ?? today} latest={today} error={returned?.dateError} />
        <ButtonRow>
          <KeyButton value="dispatch" shortcut={KEYS.dispatch}>
            {de.print.dispatch}
          </KeyButton>
          <KeyButton kind="secondary" value="print" shortcut={KEYS.together}>
            {printRunsDe.make}
          </KeyButton>
        </ButtonRow>
      </form>
    </submit-once>
  );
}
