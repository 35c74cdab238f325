import type { InboxLineFragment, InboxView } from '#api-client';
import { casePath, inboxPath } from '../paths.js';
import { de } from '../texts/de.js';
import { labelsDe } from '../texts/labels.de.js';

/** Nothing here, said kindly, with what comes next. */
export function InboxEmpty({ view, searched, labelled, next }: { readonly view: InboxView; readonly searched: boolean; readonly labelled: boolean; readonly next: InboxLineFragment | null }) {
  const [title, text] = labelled ? labelsDe.noneFound : searched ? de.inbox.noneFound : de.inbox.empty[view];
  return (
    <div className="st-empty">
      <p className="st-empty__title">{title}</p>
      <p>{text}</p>
      {next === null || view === 'TEAM' ? null : (
        <>
          <p>
            <a href={casePath(next.id, 'TEAM')}>{de.inbox.nextDue(`${next.reference}, ${next.applicant}`, next.dueText)}</a>
          </p>
          <p>
            <a href={inboxPath('TEAM')}>{de.inbox.toTeam}</a>
          </p>
        </>
      )}
    </div>
  );
}
