import type { InboxLineFragment, InboxView } from '#api-client';
import { Icon } from '#ui';
import { longDate } from '#ui/page';
import { LineTable, Moment } from '#ui/desk';
import type { Column } from '#ui/desk';
import { LabelTags } from '../cases/labels.js';
import { casePath } from '../paths.js';
import { pickOf } from './bulk-action.js';
import type { ColumnKey } from './columns.js';
import { bulkDe } from '../texts/bulk.de.js';
import { ageInDays } from '../texts/days.js';
import { de } from '../texts/de.js';

/** One line a case: what, who, whose turn, when. */
export function InboxLines({ view, lines, today, me, picked, shown }: { readonly shown: readonly ColumnKey[]; readonly view: InboxView; readonly lines: readonly InboxLineFragment[]; readonly today: string; readonly me: string; readonly picked: readonly string[] }) {
  const all: readonly (Column<InboxLineFragment> & { readonly key?: ColumnKey })[] = [
    { heading: de.inbox.columns.reference, cell: (line) => <Reference line={line} view={view} /> },
    { heading: de.inbox.columns.applicant, cell: (line) => line.applicant },
    { key: 'service', heading: de.inbox.columns.service, wide: true, cell: (line) => line.serviceTitle },
    { key: 'waiting', heading: de.inbox.columns.waiting, cell: (line) => <Waiting line={line} /> },
    ...(lines.some(({ labels }) => labels.length > 0) ? [{ key: 'labels' as const, heading: de.inbox.columns.labels, wide: true, cell: (line: InboxLineFragment) => <LabelTags labels={line.labels} /> }] : []),
    { key: 'assignee', heading: de.inbox.columns.assignee, wide: true, cell: (line) => (line.assignee === null ? de.inbox.nobody : line.assignee.id === me ? de.inbox.me : line.assignee.name) },
    { key: 'due', heading: de.inbox.columns.due, cell: (line) => <Due line={line} /> },
    { key: 'age', heading: de.inbox.columns.age, numeric: true, cell: (line) => <Moment iso={line.receivedAt} exact={longDate(line.receivedAt)}>{age(line, today)}</Moment> },
    { heading: bulkDe.heading, headingHidden: true, cell: (line, at) => <input id={`pick-${at}`} className="st-lines__pick" type="checkbox" name="pick" value={pickOf(line)} defaultChecked={picked.includes(pickOf(line))} aria-label={bulkDe.pick(line.reference)} /> },
  ];
  const columns = all.filter(({ key }) => key === undefined || shown.includes(key));
  return (
    <line-walk>
      <LineTable caption={de.views[view]} columns={columns} rows={lines} keyOf={(line) => line.id} />
    </line-walk>
  );
}

const Reference = ({ line, view }: { readonly line: InboxLineFragment; readonly view: InboxView }) => (
  <>
    <a className="st-lines__link" href={casePath(line.id, view)}>
      {line.reference}
    </a>
    {line.unread ? <span className="st-unread">{de.inbox.unread}</span> : null}
  </>
);

function age(line: InboxLineFragment, today: string): string {
  const days = ageInDays(line.receivedAt, today);
  return days <= 0 ? de.inbox.today : de.inbox.days(days);
}

/** Waiting for somebody else has a mark of its own; our own work has none. */
export const Waiting = ({ line }: { readonly line: Pick<InboxLineFragment, 'whoMoves' | 'waitingText'> }) =>
  line.whoMoves === 'CITIZEN' ? (
    <span className="st-waiting">
      <Icon name="hourglass" />
      {line.waitingText}
    </span>
  ) : (
    line.waitingText
  );

export const Due = ({ line }: { readonly line: Pick<InboxLineFragment, 'overdue' | 'dueOn' | 'dueText'> }) =>
  line.overdue ? (
    <span className="st-late">
      <Icon name="warning" />
      <Moment iso={line.dueOn} exact={longDate(line.dueOn)}>{line.dueText}</Moment>
    </span>
  ) : (
    <Moment iso={line.dueOn} exact={longDate(line.dueOn)}>{line.dueText}</Moment>
  );
