import type { DeskLetterFragment } from '#api-client';
import { LineTable, Moment } from '#ui/desk';
import type { Column } from '#ui/desk';
import { longDate } from '#ui/page';
import { casePath } from '../paths.js';
import { ago, shortDay } from '../texts/days.js';
import { de } from '../texts/de.js';
import { KEYS } from '../texts/keys.js';

type Letter = DeskLetterFragment;

const { columns: words } = de.print;

const reference: Column<Letter> = { heading: words.reference, cell: (letter) => <a href={casePath(letter.caseId, 'ALL')}>{letter.reference}</a> };
const pages: Column<Letter> = { heading: words.pages, numeric: true, wide: true, cell: (letter) => letter.pages };
const paper: Column<Letter> = {
  heading: words.paper,
  cell: (letter) => (
    <a href={letter.pdfPath} target="_blank" rel="noopener" aria-label={`${de.print.open}: ${de.print.pick(letter.recipient, letter.subject)}`}>
      {de.print.open}
    </a>
  ),
};

/** To be checked and sent; all are checked to begin with. */
export function QueuedLetters({ letters, picked, today }: { readonly letters: readonly Letter[]; readonly picked: readonly string[]; readonly today: string }) {
  const columns: readonly Column<Letter>[] = [
    {
      heading: words.recipient,
      cell: (letter, at) => (
        <label className="st-pick">
          <input id={`pick-${at}`} type="checkbox" name="letter" value={letter.id} defaultChecked={picked.includes(letter.id)} data-line="" />
          <span>{letter.recipient}</span>
        </label>
      ),
    },
    { heading: words.subject, wide: true, cell: (letter) => letter.subject },
    reference,
    pages,
    { heading: words.since, cell: (letter) => <Moment iso={letter.queuedAt} exact={longDate(letter.queuedAt)}>{ago(letter.queuedAt, today)}</Moment> },
    paper,
  ];
  return (
    <line-walk>
      <check-all data-label={de.print.all} data-key={KEYS.all}>
        <LineTable caption={de.print.title} columns={columns} rows={letters} keyOf={({ id }) => id} />
      </check-all>
    </line-walk>
  );
}

/** Gone, newest first. */
export function DispatchedLetters({ letters }: { readonly letters: readonly Letter[] }) {
  const columns: readonly Column<Letter>[] = [
    { heading: words.recipient, cell: (letter) => letter.recipient },
    { heading: words.subject, wide: true, cell: (letter) => letter.subject },
    reference,
    { heading: de.print.dispatchedColumns.day, cell: ({ dispatchedOn }) => (dispatchedOn === null ? '' : <Moment iso={dispatchedOn} exact={longDate(dispatchedOn)}>{shortDay(dispatchedOn)}</Moment>) },
    { heading: de.print.dispatchedColumns.by, wide: true, cell: (letter) => letter.dispatchedBy ?? '' },
    paper,
  ];
  return <LineTable caption={de.print.dispatched} columns={columns} rows={letters} keyOf={({ id }) => id} />;
}
