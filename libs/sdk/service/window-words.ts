import type { Locale } from '#kernel';
import { formatDate, formatDeadline } from '#sdk/form';
import type { LawPack } from '#sdk/law';
import type { Election } from './elections.js';
import { windowOf } from './windows.js';

/** Placeholders of texts about an election. */
export const WINDOW_WORDS = ['election', 'day', 'opens', 'papersFrom', 'deadline', 'illnessDeadline', 'lostDeadline'] as const;

/** Placeholders of texts that send people to the office. */
export const OFFICE_WORDS = ['office', 'phone', 'street', 'city'] as const;

export type Words<Names extends readonly string[]> = { readonly [name in Names[number]]: string };

/** What texts may say of an election. Days in words; moments with their time. */
export const windowWords = (law: LawPack, election: Election, locale: Locale = 'de'): Words<typeof WINDOW_WORDS> => ({
  election: election.name,
  day: formatDate(election.day, locale),
  opens: formatDate(election.opensOn, locale),
  papersFrom: formatDate(election.papersFrom, locale),
  deadline: formatDeadline(windowOf(law, election, 'ordinary').closesAt, locale),
  illnessDeadline: formatDeadline(windowOf(law, election, 'sudden-illness').closesAt, locale),
  lostDeadline: formatDeadline(windowOf(law, election, 'lost-papers').closesAt, locale),
});
