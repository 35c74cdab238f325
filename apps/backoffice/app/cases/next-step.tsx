import { DecisionSheet } from '#ui/desk';
import { de } from '../texts/de.js';
import type { Returned } from './returned.js';
import { CompleteSheet } from './complete-sheet.js';
import { AwaitingSheet, CorrectionSheet } from './correction-sheet.js';
import { DecideSheet } from './decide-sheet.js';
import { DispatchSheet } from './dispatch-sheet.js';
import { GrantedSheet, PermitSheet } from './granted-sheet.js';
import { IssueSheet } from './issue-sheet.js';
import type { LoadedCase } from './load-case.js';
import { PostSheet } from './post-sheet.js';

/** What has to happen now, whoever it is that has to move. */
export function NextStep({ loaded, returned, today }: { readonly loaded: LoadedCase; readonly returned: Returned; readonly today: string }) {
  const { row } = loaded;
  switch (row.state) {
    case 'AWAITING_CITIZEN':
      return <AwaitingSheet row={row} />;
    case 'RECEIVED':
    case 'IN_PROGRESS':
      if (row.corrections.at(-1)?.state === 'SENT') return <CorrectionSheet row={row} correction={row.corrections.at(-1)!} />;
      return <DecideSheet loaded={loaded} errors={returned.errors ?? {}} />;
    case 'ASSESSED':
      return row.assessment!.completion === null ? <IssueSheet row={row} today={today} /> : <CompleteSheet row={row} today={today} />;
    case 'ANSWERED':
      return <DispatchSheet row={row} today={today} returned={returned.dispatch} />;
    case 'DISPATCHED':
      return <DecisionSheet title={de.waiting.title} lead={de.waiting.citizen(row.dueText)} />;
    case 'AWAITING_PAYMENT':
      return <GrantedSheet row={row} today={today} returned={returned.dispatch} />;
    case 'TO_POST':
      return <PostSheet row={row} today={today} returned={returned.dispatch} />;
    case 'ISSUED':
      return <PermitSheet row={row} />;
    case 'WITHDRAWN':
      return <DecisionSheet title={de.waiting.withdrawnTitle} lead={de.waiting.withdrawn} />;
    case 'CLOSED':
      return <DecisionSheet title={de.waiting.closedTitle} lead={de.waiting.closed} />;
  }
}
