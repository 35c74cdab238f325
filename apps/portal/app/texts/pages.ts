import type { Words } from './words.js';

/** Which texts a route shows: in a language that has none for them its page is German. By the start of the route's file name. */
const PAGES: readonly (readonly [string, keyof Words])[] = [
  ['home', 'home'],
  ['search', 'search'],
  ['services', 'services'],
  ['service', 'service'],
  ['life-situation', 'lifeSituation'],
  ['news', 'news'],
  ['content', 'content'],
  ['application-check', 'check'],
  ['application-done', 'done'],
  ['application-later', 'drafts'],
  ['application-discard', 'drafts'],
  ['application', 'form'],
  ['resume', 'drafts'],
  ['status', 'status'],
  ['own-case', 'status'],
  ['own-draft', 'drafts'],
  ['sign-in', 'signIn'],
  ['sign-language', 'signLanguage'],
  ['account', 'account'],
  ['permit-check', 'permit'],
  ['payment', 'payment'],
  ['pay', 'pay'],
  ['not-found', 'problems'],
];

/** The texts of a route by its id: `routes/home`. */
export const pageOfRoute = (id: string | undefined): keyof Words | undefined => PAGES.find(([start]) => id?.replace(/^routes\//, '').startsWith(start))?.[1];
