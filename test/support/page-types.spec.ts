import { globSync, readFileSync } from 'node:fs';

const [PORTAL, STORY, BUNDID, DESK, VOTE] = ['test/support/portal-pages.ts', 'test/a11y/own-story.long.spec.ts', 'test/a11y/bundid.long.spec.ts', 'test/a11y/desk.spec.ts', 'test/a11y/postal-vote.long.spec.ts'] as const;

/**
 * Every page type of both sites, by its route: where axe looks at it, under which name; more states of the same page stand beside it there.
 * Portal: light, dark at 320 px, forced colours, from right to left, without JavaScript. Desk: the same but right to left, as it is German only.
 */
const LOOKED_AT: Readonly<Record<string, readonly (readonly [file: string, name: string])[]>> = {
  'portal/account': [[PORTAL, 'account'], [STORY, 'account, with payment, receipt and a letter to fetch']],
  'portal/account-deletion': [[PORTAL, 'account, deletion']],
  'portal/application-check': [[PORTAL, 'check answers'], [VOTE, 'check answers']],
  'portal/application-discard': [[PORTAL, 'draft, deletion']],
  'portal/application-done': [[PORTAL, 'done']],
  'portal/application-later': [[PORTAL, 'later, with link and code']],
  'portal/application-page': [[PORTAL, 'form with mistakes'], [PORTAL, 'stopped, outside the zones'], [PORTAL, 'form, without its draft'], [STORY, 'follow-up, begun'], [STORY, 'form, filled in for somebody']],
  'portal/content': [[PORTAL, 'accessibility']],
  'portal/home': [[PORTAL, 'home']],
  'portal/life-situation': [[PORTAL, 'life situation']],
  'portal/news': [[PORTAL, 'news']],
  'portal/news-item': [[PORTAL, 'news, one']],
  'portal/not-found': [[PORTAL, 'not found']],
  'portal/own-case': [[PORTAL, 'account, case'], [STORY, 'account, case with a permit and what may follow'], [STORY, 'account, case with a letter to fetch']],
  'portal/own-draft': [[PORTAL, 'account, draft']],
  'portal/own-draft-deletion': [[STORY, 'account, draft to be deleted']],
  'portal/pay': [[PORTAL, 'pay, asked']],
  'portal/payment': [[PORTAL, 'pay, broken off'], [STORY, 'paid']],
  'portal/permit-check': [[PORTAL, 'permit, checked'], [STORY, 'permit, valid']],
  'portal/resume': [[PORTAL, 'resume']],
  'portal/search': [[PORTAL, 'search']],
  'portal/service': [[PORTAL, 'service'], [STORY, 'service, begun already']],
  'portal/services': [[PORTAL, 'A to Z']],
  'portal/sign-in': [[PORTAL, 'sign in']],
  'portal/sign-in-forward': [[BUNDID, 'on the way']],
  'portal/sign-in-link': [[PORTAL, 'sign in, link opened']],
  'portal/sign-in-temporary': [[BUNDID, 'back, temporary']],
  'portal/sign-language': [[PORTAL, 'sign language']],
  'portal/status': [[PORTAL, 'status, shown'], [STORY, 'status, asked to correct'], [STORY, 'status, message missing']],
  'backoffice/absence': [[STORY, 'absence']],
  'backoffice/case': [[DESK, 'case, something to decide'], [STORY, 'case with a permit'], [VOTE, 'case, carried out']],
  'backoffice/hand-overs': [[VOTE, 'hand-overs']],
  'backoffice/inbox': [[DESK, 'inbox'], [STORY, 'inbox, nothing picked']],
  'backoffice/keys': [[DESK, 'keyboard map']],
  'backoffice/not-found': [[DESK, 'not there']],
  'backoffice/permit-lists': [[STORY, 'permits that are valid']],
  'backoffice/print-queue': [[DESK, 'print queue']],
  'backoffice/ratings': [[STORY, 'ratings of the department']],
  'backoffice/sign-in': [[DESK, 'sign-in']],
  'backoffice/take-in': [[DESK, 'taking in']],
  'backoffice/views': [[STORY, 'views that were kept']],
};

/** Frames around pages, and an address that only leads on. */
const NO_PAGES = ['portal/town', 'portal/application-start', 'backoffice/desk', 'backoffice/frame'];

describe('the pages that axe looks at', () => {
  it('are all that there are', () => {
    const routes = globSync('apps/{portal,backoffice}/app/routes/*.tsx').filter((file) => /export default function/.test(readFileSync(file, 'utf8'))).map((file) => file.replace(/^apps\/(\w+)\/app\/routes\/(.*)\.tsx$/, '$1/$2'));
    expect(Object.keys(LOOKED_AT).toSorted()).toEqual(routes.filter((route) => !NO_PAGES.includes(route)).toSorted());
  });

  it.each(Object.entries(LOOKED_AT))('stand in the tables: %s', (_route, pages) => {
    const has = (file: string, name: string): boolean => {
      const text = readFileSync(file, 'utf8');
      return text.includes(`'${name}`) || new RegExp(`^ *${name}:`, 'm').test(text);
    };
    const missing = pages.filter(([file, name]) => !has(file, name));
    expect(missing).toEqual([]);
  });
});
