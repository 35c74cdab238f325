import type { TakeInPageQuery } from '#api-client';
import { Alert } from '#ui';
import { KeyButton } from '#ui/desk';
import { longDate } from '#ui/page';
import { filingDe } from '../texts/filing.de.js';

const words = filingDe.open;

type Open = TakeInPageQuery['openFilings'][number];

/** That one was ended a moment ago. */
export const JustEnded = () => <Alert kind="success" title={words.ended} live />;

/** What I have begun and nobody has sent. Each can be ended; nothing of what stands in it is shown. */
export const OpenFilings = ({ open }: { readonly open: readonly Open[] }) =>
  open.length === 0 ? null : (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {open.map((one) => (
        <Line key={one.draftId} {...one} />
      ))}
    </section>
  );

const Line = ({ draftId, deed, way, savedAt, deleteOn }: Open) => (
  <submit-once>
    <form method="post" className="st-note" aria-labelledby={`filing-${draftId}`}>
      <input type="hidden" name="draftId" value={draftId} />
      <p id={`filing-${draftId}`}>
        <strong>{deed}</strong>, {words.ways[way]}
        <br />
        <span className="st-muted">{words.days(longDate(savedAt), longDate(deleteOn))}</span>
      </p>
      <KeyButton kind="secondary" value="end">
        {words.end}
      </KeyButton>
    </form>
  </submit-once>
);
