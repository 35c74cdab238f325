import type { InboxView } from '#api-client';

/** Where the site lives on a town's host. */
export const BASE = '/amt';

/** The views as they stand in addresses; the print queue has a page of its own. */
export const VIEW_WORDS = {
  MINE: 'meine',
  TEAM: 'team',
  UNREAD: 'ungelesen',
  WAITING: 'wartet',
  DUE_TODAY: 'heute',
  OVERDUE: 'ueberfaellig',
  PRINT: 'druckkorb',
  TO_POST: 'versand',
  ALL: 'alle',
  CLOSED: 'abgeschlossen',
} as const satisfies Record<InboxView, string>;

const VIEWS = Object.keys(VIEW_WORDS) as readonly InboxView[];

/** The view that a word names; what the team has to do when it names none. */
export const viewOf = (word: string | null): InboxView => VIEWS.find((view) => VIEW_WORDS[view] === word) ?? 'TEAM';

export const permitListsPath = `${BASE}/ausweise`;
export const keysPath = `${BASE}/tasten`;
export const columnsPath = `${BASE}/spalten`;
export const takeInPath = `${BASE}/aufnehmen`;
export const absencePath = `${BASE}/abwesenheit`;
export const ratingsPath = `${BASE}/bewertungen`;
export const ratingsFilePath = `${BASE}/files/ratings.csv`;
export const viewsPath = `${BASE}/ansichten`;
export const printQueuePath = `${BASE}/druckkorb`;
export const handOversPath = `${BASE}/uebergaben`;

/** The label that an address names; null when it names none. */
export function labelOf(query: URLSearchParams): string | null {
  const label = query.get('stichwort') ?? '';
  return /^[a-z][a-z0-9-]{0,40}$/.test(label) ? label : null;
}

export function inboxPath(view: InboxView, more: { readonly search?: string; readonly label?: string | null; readonly after?: string; readonly before?: string } = {}): string {
  if (view === 'PRINT') return printQueuePath;
  const query = new URLSearchParams({ ansicht: VIEW_WORDS[view] });
  if (more.search) query.set('suche', more.search);
  if (more.label) query.set('stichwort', more.label);
  if (more.after) query.set('nach', more.after);
  if (more.before) query.set('vor', more.before);
  return `${BASE}?${query}`;
}

/** What was done just before, with the number of its case: a notice was made, or something was carried out. */
export interface DoneBefore {
  readonly reference: string;
  readonly how: 'bescheid' | 'ausgefuehrt';
}

export const doneQuery = ({ reference, how }: DoneBefore): Readonly<Record<string, string>> => ({ erledigt: reference, ...(how === 'ausgefuehrt' ? { wie: how } : {}) });

/** What an address says was done just before. */
export function doneOf(query: URLSearchParams): DoneBefore | null {
  const reference = query.get('erledigt');
  if (reference === null || !/^[\w-]{1,40}$/.test(reference)) return null;
  return { reference, how: query.get('wie') === 'ausgefuehrt' ? 'ausgefuehrt' : 'bescheid' };
}

export function casePath(id: string, view: InboxView, done?: DoneBefore): string {
  const query = new URLSearchParams({ ansicht: VIEW_WORDS[view], ...(done === undefined ? {} : doneQuery(done)) });
  return `${BASE}/vorgaenge/${id}?${query}`;
}

/** @param path of this site, where to go on after signing in */
export const signInPath = (path: string): string => `${BASE}/anmelden?${new URLSearchParams({ nach: path })}`;
