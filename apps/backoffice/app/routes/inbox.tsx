import type { LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import { DeskPeopleDocument, InboxDocument } from '#api-client';
import type { InboxView } from '#api-client';
import { Alert } from '#ui';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { askDesk } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { bulkAction } from '../inbox/bulk-action.js';
import type { BulkReturned } from '../inbox/bulk-action.js';
import { BulkBar, BulkDone } from '../inbox/bulk-bar.js';
import { chosenColumns } from '../inbox/columns.js';
import { Columns } from '../inbox/columns-form.js';
import { InboxEmpty } from '../inbox/inbox-empty.js';
import { LabelFilter } from '../inbox/label-filter.js';
import { InboxLines } from '../inbox/inbox-lines.js';
import { casePath, doneOf, inboxPath, labelOf, viewOf } from '../paths.js';
import { de } from '../texts/de.js';
import { KeepView } from '../views/keep-view-form.js';
import { useHeaded } from '../views/use-headed.js';
import { labelsDe } from '../texts/labels.de.js';

const PAGE = 50;
const WHOLE_REFERENCE = /^\d{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/i;

/** The address is the view. A search looks through everything; a whole number opens its case. */
export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const search = query.get('suche')?.trim().slice(0, 40) ?? '';
  const view = search !== '' && !query.has('ansicht') ? 'ALL' : viewOf(query.get('ansicht'));
  if (view === 'PRINT') throw leadOn(inboxPath(view));

  const label = labelOf(query);
  const { inbox, labelsToFilter: labels } = await askDesk(args, InboxDocument, { view, first: PAGE, after: query.get('nach'), before: query.get('vor'), search: search || null, label });
  const lines = inbox.edges.map(({ node }) => node);
  if (WHOLE_REFERENCE.test(search) && lines.length === 1) throw leadOn(casePath(lines[0]!.id, view));

  const next = lines.length > 0 || search !== '' || label !== null ? null : ((await askDesk(args, InboxDocument, { view: 'TEAM', first: 1, after: null, before: null, search: null, label: null })).inbox.edges[0]?.node ?? null);
  const { colleagues, departments } = await askDesk(args, DeskPeopleDocument, {});
  const { pageInfo } = inbox;
  const ways = { after: pageInfo.hasNextPage ? pageInfo.endCursor : null, before: pageInfo.hasPreviousPage ? pageInfo.startCursor : null };
  return { view, search, label, labels, lines, next, total: inbox.totalCount, ways, people: colleagues, departments, shown: chosenColumns(args.request), done: doneOf(query) };
}

export const action = bulkAction;

export default function Inbox() {
  const { view, search, label, labels, lines, next, total, ways, done, people, departments, shown } = useLoaderData<typeof loader>();
  const labelTitle = labels.find(({ code }) => code === label)?.title;
  const heading = search !== '' ? de.inbox.found(total, search) : labelTitle === undefined ? de.views[view] : labelsDe.heading(de.views[view], labelTitle);
  const here = inboxPath(view, { search, label });
  const returned = useActionData<BulkReturned>();
  const { town, staffMember } = useFrame()!;
  return (
    <DeskPage view={view}>
      <Title>{heading}</Title>
      <div className="st-desk__head">
        <h1>{heading}</h1>
        {search !== '' ? <a href={inboxPath(view)}>{de.inbox.everything}</a> : total > 0 ? <p className="st-muted">{de.inbox.count(total)}</p> : null}
      </div>
      <LabelFilter view={view} search={search} label={label} labels={labels} />
      {done === null ? null : <Alert kind="success" title={`${de.done[done.how](done.reference)} ${de.done.last}`} live />}
      <BulkDone returned={returned} />
      {lines.length === 0 ? (
        <InboxEmpty view={view} searched={search !== ''} labelled={label !== null} next={next} />
      ) : (
        <form method="post" action={`${here}&index`} noValidate>
          <InboxLines shown={shown} view={view} lines={lines} today={town.today} me={staffMember?.id ?? ''} picked={returned !== undefined && 'typed' in returned ? returned.typed.picked : []} />
          <BulkBar people={people} labels={labels} returned={returned} />
        </form>
      )}
      <KeepView filter={{ view, search, label }} heads={useHeaded(departments)} />
      {lines.length === 0 ? null : <Columns shown={shown} back={here} />}
      <Ways view={view} search={search} label={label} {...ways} />
    </DeskPage>
  );
}

/** To the pages before and after this one. */
function Ways({ view, search, label, after, before }: { readonly view: InboxView; readonly search: string; readonly label: string | null; readonly after: string | null; readonly before: string | null }) {
  if (after === null && before === null) return null;
  return (
    <nav className="st-ways" aria-label={de.inbox.pages}>
      {before === null ? null : <a href={inboxPath(view, { search, label, before })}>{de.inbox.previous}</a>}
      {after === null ? null : <a href={inboxPath(view, { search, label, after })}>{de.inbox.more}</a>}
    </nav>
  );
}
