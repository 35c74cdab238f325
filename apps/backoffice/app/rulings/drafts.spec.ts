import { readDrafts, suggestedDrafts } from './drafts.js';
import type { RulingDue } from './drafts.js';

const due = {
  key: 'dog-relief.0',
  title: 'Ermäßigung für Waldi',
  claim: 'Assistenzhund',
  suggested: 'grant',
  options: [
    { code: 'grant', title: 'Befreien', text: '…', reasons: [{ code: 'shown', text: 'Nachweis liegt vor.' }, { code: 'known', text: 'Ist uns bekannt.' }] },
    { code: 'reduce', title: 'Ermäßigen', text: '…', reasons: [{ code: 'shown', text: 'Nachweis liegt vor.' }] },
    { code: 'refuse', title: 'Ablehnen', text: '…', reasons: [{ code: 'none', text: 'Nachweis fehlt.' }] },
  ],
} as unknown as RulingDue;

function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

const typed = (decision: string, reason: string, intent = 'assess') => form({ intent, 'decision.dog-relief.0': decision, 'reason.dog-relief.0': reason });

describe('rulings in the form of the desk', () => {
  it('begin with what the by-law suggests and the first reason for it', () => {
    expect(suggestedDrafts([due])).toEqual([{ key: 'dog-relief.0', decision: 'grant', reason: 'Nachweis liegt vor.' }]);
  });

  it('begin empty where the by-law suggests nothing', () => {
    expect(suggestedDrafts([{ ...due, suggested: null }])).toEqual([{ key: 'dog-relief.0', decision: '', reason: '' }]);
  });

  it('exchange a building block that belongs to another decision', () => {
    expect(readDrafts(typed('refuse', 'Ist uns bekannt.'), [due])[0]!.reason).toBe('Nachweis fehlt.');
  });

  it('leave a building block that fits the new decision too', () => {
    expect(readDrafts(typed('reduce', 'Nachweis liegt vor.'), [due])[0]!.reason).toBe('Nachweis liegt vor.');
  });

  it('never touch own words, whatever the browser does to their line ends', () => {
    expect(readDrafts(typed('refuse', 'Zu spät.\r\nSiehe Anruf.'), [due])[0]!.reason).toBe('Zu spät.\nSiehe Anruf.');
  });

  it('take another building block when its button is pressed', () => {
    expect(readDrafts(typed('grant', 'Eigene Worte', 'block:dog-relief.0:known'), [due])[0]!.reason).toBe('Ist uns bekannt.');
  });

  it('know no block of a decision that is not chosen', () => {
    expect(readDrafts(typed('refuse', 'Eigene Worte', 'block:dog-relief.0:known'), [due])[0]!.reason).toBe('Eigene Worte');
  });
});
