import { staff, staffOf } from '../staff.js';
import type { DemoPerson } from '../staff.js';
import { texts } from '../texts/de.js';

/** Who may log in at a town; a town that joined later has one person without a name of their own. */
export function peopleOf(town: string): readonly DemoPerson[] {
  const known = staffOf(town);
  if (known.length > 0) return known;
  return [{ subject: `${town}-staff-1`, town, name: texts.login.anybody, post: texts.login.anybodysPost, email: `${town}-staff-1@${town}.example` }];
}

/** @returns undefined for a hint that names nobody of this town. */
export const hinted = (town: string, hint: string | undefined): DemoPerson | undefined =>
  peopleOf(town).find(({ subject }) => subject === hint);

/** @returns undefined for a subject that no town has. */
export function bySubject(subject: string): DemoPerson | undefined {
  const known = staff.find((person) => person.subject === subject);
  const town = /^(.+)-staff-1$/.exec(subject)?.[1];
  return known ?? (town ? hinted(town, subject) : undefined);
}
