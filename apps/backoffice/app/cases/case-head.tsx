import type { InboxView } from '#api-client';
import { BackLink } from '#ui';
import { Facts, KeyHint, Moment } from '#ui/desk';
import { longDate } from '#ui/page';
import { Due } from '../inbox/inbox-lines.js';
import { casePath, inboxPath } from '../paths.js';
import type { DeskCase } from '../rulings/drafts.js';
import { ago } from '../texts/days.js';
import { de } from '../texts/de.js';
import { KEYS } from '../texts/keys.js';

/** Who wants what, how far it is, and the ways to the list and to the next one. */
export const CaseHead = ({ row, view, today }: { readonly row: DeskCase; readonly view: InboxView; readonly today: string }) => (
  <header className="st-casehead">
    <div className="st-casehead__ways">
      <BackLink href={inboxPath(view)}>{de.case.back(de.views[view])}</BackLink>
      {row.nextCaseId === null ? null : (
        <a className="st-back" href={casePath(row.nextCaseId, view)} aria-keyshortcuts={KEYS.next}>
          {de.case.next} <KeyHint shortcut={KEYS.next} />
        </a>
      )}
    </div>
    <h1>
      {row.applicant} <span className="st-casehead__service">{row.serviceTitle}</span>
    </h1>
    <Facts
      rows={[
        [de.inbox.columns.reference, <span className="st-number" key="reference">{row.reference}</span>],
        [de.case.state, stateTitle(row)],
        [de.case.due, <Due key="due" line={row} />],
        [de.case.received, <Moment key="received" iso={row.receivedAt} exact={longDate(row.receivedAt)}>{ago(row.receivedAt, today)}</Moment>],
        ...(row.filing === null ? [] : [[de.case.takenIn, row.filing.text] as const]),
        [de.case.assignee, row.assignee?.name ?? de.case.nobody],
      ]}
    />
  </header>
);

/** Applications are decided, not assessed: their service has the words. */
export const stateTitle = ({ kind, state, stateText }: DeskCase): string => (kind === 'APPLICATION' ? stateText : de.stateTitles[state]);
