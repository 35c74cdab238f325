import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { DeskViewsQuery, InboxView } from '#api-client';
import { DemoNotice, SearchBox } from '#ui';
import { DeskBar, DeskShell, KeyHint, ViewList } from '#ui/desk';
import { absencePath, BASE, VIEW_WORDS, handOversPath, inboxPath, keysPath, permitListsPath, ratingsPath, takeInPath, viewsPath } from '../paths.js';
import { de } from '../texts/de.js';
import { filingDe } from '../texts/filing.de.js';
import { KEYS } from '../texts/keys.js';
import { ratingsDe } from '../texts/ratings.de.js';
import { viewsDe } from '../texts/views.de.js';
import { permitsDe } from '../texts/permits.de.js';
import { KeyDialog } from './key-dialog.js';
import { useDesk } from './use-desk.js';
import { useFrame } from './use-frame.js';

const SHORTCUTS: Partial<Record<InboxView, string>> = { TEAM: KEYS.inbox, PRINT: KEYS.print };

/** Everything around a page of the desk. `view` is the one that the page shows, unless it shows the hand-overs or the permits. */
export function DeskPage({ view, handOvers = false, permits = false, ratings = false, children }: { readonly view?: InboxView; readonly handOvers?: boolean; readonly permits?: boolean; readonly ratings?: boolean; readonly children: ReactNode }) {
  const frame = useFrame();
  const desk = useDesk();
  if (frame === undefined) return <main id="main">{children}</main>;

  const { town, staffMember } = frame;
  const signedIn = staffMember !== null && desk !== undefined;
  return (
    <DeskShell
      skipText={de.shell.skip}
      keysOff={desk?.keysOff ?? false}
      notice={town.demonstration ? <DemoNotice label={de.shell.demoLabel}>{de.shell.demo(town.officialName)}</DemoNotice> : null}
      bar={
        <DeskBar homeHref={BASE} logoPath={town.logo.path} name={town.name} title={de.shell.title} search={signedIn ? <Search /> : undefined} person={signedIn ? <Person name={staffMember.name} /> : undefined} />
      }
      views={signedIn ? <Views desk={desk} current={ratings ? 'ratings' : permits ? 'permits' : handOvers ? 'hand-overs' : view} /> : undefined}
    >
      {children}
      {signedIn ? <KeyDialog off={desk.keysOff} /> : null}
    </DeskShell>
  );
}

function Search() {
  const [query] = useSearchParams();
  return (
    <SearchBox
      id="search"
      action={BASE}
      name="suche"
      size="small"
      label={de.shell.search}
      placeholder={de.shell.searchHint}
      button={de.shell.searchButton}
      value={query.get('suche') ?? ''}
      labelHidden
      shortcut={KEYS.search}
    />
  );
}

const Person = ({ name }: { readonly name: string }) => (
  <>
    <a className="st-bar__link" href={keysPath} aria-keyshortcuts={KEYS.map} data-opens="keys">
      {de.shell.keys} <KeyHint shortcut={KEYS.map} />
    </a>
    <a className="st-bar__link" href={takeInPath}>
      {filingDe.link}
    </a>
    <a className="st-bar__link" href={absencePath}>
      <span className="kern-sr-only">{de.shell.signedIn} </span>
      {name}
      <span className="kern-sr-only">: {de.shell.absence}</span>
    </a>
    <form method="post" action={`${BASE}/auth/logout`}>
      <button className="st-bar__button" type="submit">
        {de.shell.signOut}
      </button>
    </form>
  </>
);

function Views({ desk: { inboxCounts: counts, savedViews, handOversWaiting, permitsValid, mayReadRatings }, current }: { readonly desk: DeskViewsQuery; readonly current: InboxView | 'hand-overs' | 'permits' | 'ratings' | undefined }) {
  const countOf = (view: InboxView): number => counts.find((one) => one.view === view)?.count ?? 0;
  // Most offices post nothing but letters: they do not need the list.
  const shown = (Object.keys(VIEW_WORDS) as InboxView[]).filter((view) => view !== 'TO_POST' || view === current || countOf(view) > 0);
  const views = shown.map((view) => ({
    href: inboxPath(view),
    text: de.views[view],
    count: countOf(view),
    current: view === current,
    alarming: view === 'OVERDUE',
    shortcut: SHORTCUTS[view],
  }));
  const [query] = useSearchParams();
  const here = `${BASE}?${query}`;
  const named = savedViews.map(({ name, count, ...saved }) => ({ href: inboxPath(saved.view, { search: saved.search ?? '', label: saved.label }), text: name, count })).map((one) => ({ ...one, current: one.href === here }));
  const more = [
    ...(handOversWaiting === null ? [] : [{ href: handOversPath, text: de.handOvers.title, count: handOversWaiting, current: current === 'hand-overs', shortcut: KEYS.handOvers }]),
    ...(permitsValid === null ? [] : [{ href: permitListsPath, text: permitsDe.title, count: permitsValid, current: current === 'permits', shortcut: KEYS.permits }]),
    ...(mayReadRatings ? [{ href: ratingsPath, text: ratingsDe.title, current: current === 'ratings', shortcut: KEYS.ratings }] : []),
  ];
  return <ViewList label={de.shell.views} views={[...views.map((one) => (named.some(({ current: isHere }) => isHere) ? { ...one, current: false } : one)), ...more]} named={named.length === 0 ? undefined : { title: viewsDe.title, views: named, change: { href: viewsPath, text: viewsDe.change } }} />;
}
