import { VIEW_WORDS, casePath, inboxPath, signInPath, viewOf } from './paths.js';

/** What the gateway lets a login return to (identity, return-path.ts). */
const RETURNABLE = /^\/amt(\/[\w\-./]*)?(\?[\w\-.=&%]*)?$/;

describe('addresses of the desk', () => {
  it('are the views', () => {
    for (const view of Object.keys(VIEW_WORDS) as (keyof typeof VIEW_WORDS)[]) expect(viewOf(VIEW_WORDS[view])).toBe(view);
  });

  it.each([null, '', 'TEAM', 'quatsch', '<script>'])('show what the team has to do for %p', (word) => {
    expect(viewOf(word)).toBe('TEAM');
  });

  it('say what is searched and where the next page begins, and nothing that is not asked', () => {
    expect(inboxPath('MINE')).toBe('/amt?ansicht=meine');
    expect(inboxPath('ALL', { search: '2027 K', after: '2027-01-01|x' })).toBe('/amt?ansicht=alle&suche=2027+K&nach=2027-01-01%7Cx');
    expect(inboxPath('PRINT', { search: 'x' })).toBe('/amt/druckkorb');
  });

  it('can be returned to after signing in', () => {
    for (const path of [inboxPath('OVERDUE'), casePath('01a2001b-840b-76ae-8d97-f7fb0f1c5a2b', 'TEAM', { reference: '2027-K7M4-QX3P', how: 'ausgefuehrt' }), '/amt/druckkorb']) {
      expect(path).toMatch(RETURNABLE);
      expect(signInPath(path)).toBe(`/amt/anmelden?nach=${encodeURIComponent(path)}`);
    }
  });
});
