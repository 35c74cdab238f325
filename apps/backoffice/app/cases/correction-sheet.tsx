import { ButtonRow } from '#ui';
import { DecisionSheet, KeyButton } from '#ui/desk';
import { longDate } from '#ui/page';
import type { DeskCase } from '../rulings/drafts.js';
import { Files } from './files.js';
import { dialogueDe } from '../texts/dialogue.de.js';

const words = dialogueDe.correction;
type Correction = DeskCase['corrections'][number];

/** The office has asked and waits; it can go on without the answer. */
export function AwaitingSheet({ row }: { readonly row: DeskCase }) {
  const open = row.corrections.at(-1);
  const lead = open?.state === 'OPEN' ? words.awaitingLead(open.labels.join(', ')) : words.awaitingMessage;
  return (
    <submit-once>
      <form method="post">
        <input type="hidden" name="version" value={row.version} />
        <DecisionSheet title={words.awaiting} lead={lead}>
          <ButtonRow>
            <KeyButton kind="secondary" value="resume">
              {words.resume}
            </KeyButton>
          </ButtonRow>
        </DecisionSheet>
      </form>
    </submit-once>
  );
}

/** What the citizen changed, beside what stood there: taken over or not. */
export const CorrectionSheet = ({ row, correction }: { readonly row: DeskCase; readonly correction: Correction }) => (
  <submit-once>
    <form method="post">
      <input type="hidden" name="version" value={row.version} />
      <DecisionSheet title={words.sentTitle} lead={words.sentLead(longDate(correction.sentAt!))}>
        <p className="st-quote">{correction.reason}</p>
        {correction.differences.length === 0 ? <p>{words.nothing}</p> : <Differences rows={correction.differences} />}
        <ButtonRow>
          <KeyButton value="accept">{words.accept}</KeyButton>
          <KeyButton kind="secondary" value="refuse">
            {words.refuse}
          </KeyButton>
        </ButtonRow>
      </DecisionSheet>
    </form>
  </submit-once>
);

const Differences = ({ rows }: { readonly rows: Correction['differences'] }) => (
  <table className="st-sums">
    <thead>
      <tr>
        <th scope="col">{words.field}</th>
        <th scope="col">{words.before}</th>
        <th scope="col">{words.after}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ path, label, before, after, filesBefore, filesAfter }) => (
        <tr key={path}>
          <th scope="row">{label}</th>
          <td>{filesBefore.length > 0 ? <Files files={filesBefore} /> : <del>{before ?? words.empty}</del>}</td>
          <td>{filesAfter.length > 0 ? <Files files={filesAfter} /> : <ins>{after ?? words.empty}</ins>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
