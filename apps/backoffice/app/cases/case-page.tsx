import { Alert } from '#ui';
import { RecordPart } from '#ui/desk';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { inboxPath } from '../paths.js';
import type { DoneBefore } from '../paths.js';
import { de } from '../texts/de.js';
import { stepsDe } from '../texts/steps.de.js';
import { Answers } from './answers.js';
import type { Returned } from './returned.js';
import { CaseHead, stateTitle } from './case-head.js';
import { Correction } from './correction.js';
import { FurtherSteps } from './further-steps.js';
import { HandedOver } from './handed-over.js';
import { History, NoteForm, WholeCase } from './history.js';
import type { LoadedCase } from './load-case.js';
import { Labels } from './labels.js';
import { LooksLike } from './looks-like.js';
import { Messages } from './messages.js';
import { MoneyFacts, NoticeFacts, Reissue } from './money-and-notice.js';
import { NextStep } from './next-step.js';
import { RelatedCases } from './related-cases.js';
import { PostingFacts } from './post-sheet.js';

/** One case: on top what has to be done, below what it is decided on. */
export function CasePage({ returned, ...loaded }: LoadedCase & { readonly returned: Returned }) {
  const { row, view, done } = loaded;
  const today = useFrame()!.town.today;
  return (
    <DeskPage>
      <Title>{`${row.reference} ${stateTitle(row)}: ${row.applicant}`}</Title>
      {done === null ? null : <Done {...done} />}
      <CaseHead row={row} view={view} today={today} />
      {row.access.restrictedTo === null ? null : <p className="st-flash">{stepsDe.restrict.restricted}</p>}
      <Failure code={returned.failure} />
      <Stranded drafts={loaded.stranded} />
      <LooksLike twins={row.looksLike} />
      <NextStep loaded={loaded} returned={returned} today={today} />
      <div className="st-case">
        <div>
          <RelatedCases row={row} view={view} />
          <Answers sections={row.summary} files={row.files} copyPath={row.copyPath} />
          <Correction row={row} returned={returned.correction} />
          <Messages row={row} messageId={loaded.messageId} returned={returned.message} today={today} />
        </div>
        <div>
          {row.notice === null ? null : <RecordPart id="notice" title={de.case.notice}><NoticeFacts notice={row.notice} /><Reissue row={row} /></RecordPart>}
          {row.handOver === null ? null : <RecordPart id="hand-over" title={de.handOvers.handedOver}><HandedOver handOver={row.handOver} today={today} /></RecordPart>}
          {row.payment === null ? null : <RecordPart id="money" title={de.case.money}><MoneyFacts payment={row.payment} /></RecordPart>}
          <PostingFacts row={row} />
          <Labels row={row} />
          <RecordPart id="verlauf" title={de.case.history}><History entries={row.history} today={today} /><WholeCase id={row.id} /></RecordPart>
          <FurtherSteps loaded={loaded} returned={returned.step} />
          <RecordPart id="note-title" title={de.case.notes}><NoteForm note={returned.note} /></RecordPart>
        </div>
      </div>
    </DeskPage>
  );
}

/** What became of the case before this one. */
const Done = ({ reference, how }: DoneBefore) => (
  <p className="st-flash" role="status">
    {de.done[how](reference)} <a href={`${inboxPath('ALL')}&suche=${reference}`}>{de.done.look}<span className="kern-sr-only"> {reference}</span></a>
  </p>
);

function Failure({ code }: { readonly code: Returned['failure'] }) {
  if (code === undefined) return null;
  const [title, text] = de.failures[code] ?? de.failed;
  return (
    <Alert kind="warning" title={title} live>
      <p>{text}</p>
    </Alert>
  );
}

const Stranded = ({ drafts }: { readonly drafts: LoadedCase['stranded'] }) =>
  drafts.length === 0 ? null : (
    <Alert kind="info" title={de.kept.title}>
      <p>{de.kept.text}</p>
      {drafts.map(({ key, reason }) => (
        <blockquote key={key} className="st-quote">
          {reason}
        </blockquote>
      ))}
    </Alert>
  );
