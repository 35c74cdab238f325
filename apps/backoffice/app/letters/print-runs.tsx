import type { DeskLetterFragment, PrintQueueQuery } from '#api-client';
import { Alert, Button } from '#ui';
import { clockTime, longDate } from '#ui/page';
import { de } from '../texts/de.js';
import { printRunsDe as words } from '../texts/print-runs.de.js';

export type Run = PrintQueueQuery['printRunsWaiting'][number];

const momentOf = (iso: string): string => `${longDate(iso)}, ${clockTime(iso)} Uhr`;

const Open = ({ run }: { readonly run: Run }) => (
  <a href={run.path} target="_blank" rel="noopener">
    {words.open(momentOf(run.madeAt))}
  </a>
);

/** Put together a moment ago. */
export const RunMade = ({ run }: { readonly run: Run }) => (
  <Alert kind="success" title={words.made(run.letters.length)} live>
    <p>{words.next}</p>
    <p>
      <Open run={run} />
    </p>
  </Alert>
);

/** Put together and not yet posted: fetched again, or given to the post as a whole. */
export const WaitingRuns = ({ runs, today }: { readonly runs: readonly Run[]; readonly today: string }) =>
  runs.length === 0 ? null : (
    <section className="st-part" aria-labelledby="print-runs">
      <h2 id="print-runs">{words.title}</h2>
      <p className="st-muted">{words.lead}</p>
      <ul className="st-runs">
        {runs.map((run) => (
          <li key={run.id}>
            <p>
              <Open run={run} /> <span className="st-muted">{words.count(run.waiting, run.letters.length)}</span>
            </p>
            <submit-once>
              <form method="post">
                <input type="hidden" name="dispatchedOn" value={today} />
                {run.letters.filter(({ dispatchedOn }) => dispatchedOn === null).map(({ id }) => (
                  <input key={id} type="hidden" name="letter" value={id} />
                ))}
                <Button kind="secondary" name="intent" value="dispatch">
                  {words.post(run.waiting)}
                </Button>
              </form>
            </submit-once>
          </li>
        ))}
      </ul>
    </section>
  );

/** Letters whose file is gone: which, and that nothing else is. */
export const PapersMissing = ({ letters }: { readonly letters: readonly DeskLetterFragment[] }) => (
  <Alert kind="warning" title={words.missing(letters.length)} live>
    <p>{words.missingLead}</p>
    <ul>
      {letters.map(({ id, recipient, subject, reference }) => (
        <li key={id}>
          {de.print.pick(recipient, subject)} ({reference})
        </li>
      ))}
    </ul>
  </Alert>
);
