import { citizens } from '../citizens.js';
import { staff, staffOf } from '../staff.js';
import type { DemoPerson } from '../staff.js';
import { texts } from '../texts/de.js';
import { townOf } from './town-client.js';

/** Who may log in at a client: the citizens at every portal; at a desk its staff, and in a town that joined later one person without a name of their own. */
export function peopleOf(clientId: string): readonly DemoPerson[] {
  const client = townOf(clientId);
  if (client.citizens) return citizens;
  const { town } = client;
  const known = staffOf(town);
  if (known.length > 0) return known;
  return [{ subject: `${town}-staff-1`, name: texts.login.anybody, post: texts.login.anybodysPost, email: `${town}-staff-1@${town}.example` }];
}

/** @returns undefined for a hint that names nobody who may log in there. */
export const hinted = (clientId: string, hint: string | undefined): DemoPerson | undefined =>
  peopleOf(clientId).find(({ subject }) => subject === hint);

/** @returns undefined for a subject that no town has. */
export function bySubject(subject: string): DemoPerson | undefined {
  const known = [...staff, ...citizens].find((person) => person.subject === subject);
  const town = /^(.+)-staff-1$/.exec(subject)?.[1];
  return known ?? (town ? hinted(town, subject) : undefined);
}
