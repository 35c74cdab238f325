import { localDate } from '#kernel';
import { checkRulings, rulingsDue, rulingView, settingsOn } from '#sdk/service';
import { service, texts } from './service.js';
import { aDog, aDogWithClaim, dogTaxAnswers, duerenSettings } from './testing/index.js';

const values = settingsOn(service, duerenSettings, localDate('2027-01-04'))!;

const answers = dogTaxAnswers({
  newDogs: [aDog(), aDogWithClaim('income-support', { name: 'Bella' }), aDogWithClaim('rescue-dog', { name: 'Rex' })],
});

const due = rulingsDue(service, answers, values);

describe('what the desk has to rule', () => {
  it('is one thing per dog with a claim, with what the by-law suggests', () => {
    expect(due.map(({ key, claim, subject, suggested }) => [key, claim, subject, suggested])).toEqual([
      ['dog-relief.1', 'income-support', 'Bella', 'grant-reduction'],
      ['dog-relief.2', 'rescue-dog', 'Rex', 'grant-exemption'],
    ]);
    expect(rulingsDue(service, dogTaxAnswers(), values)).toEqual([]);
    expect(rulingsDue(service, {}, values)).toEqual([]);
  });

  it('reads as a sentence with reasons to choose from', () => {
    const view = rulingView(texts.de, due[0]!);
    expect(view.title).toBe('Ermäßigung oder Befreiung für Bella');
    expect(view.claim).toBe('Ich bekomme Bürgergeld, Grundsicherung oder Sozialhilfe');
    expect(view.options.map((option) => option.title)).toEqual(['Ermäßigen', 'Befreien', 'Ablehnen']);
    expect(view.options[2]!.ruling).toBe('Die Ermäßigung oder Befreiung für Bella wird abgelehnt.');
    expect(view.options[2]!.reasons.map((reason) => reason.code)).toEqual(['no-evidence', 'conditions-not-met', 'not-in-by-law', 'dangerous-dog']);
  });

  it('is checked before a notice: all ruled once, with reasons, nothing else', () => {
    const rule = (key: string, decision = 'refuse', reason = 'Kein Nachweis.'): { key: string; decision: string; reason: string } => ({
      key,
      decision,
      reason,
    });
    expect(checkRulings(due, [rule('dog-relief.1'), rule('dog-relief.2')])).toEqual([]);
    expect(checkRulings(due, [rule('dog-relief.1', 'waive'), rule('dog-relief.0')])).toEqual([
      { key: 'dog-relief.1', code: 'DECISION' },
      { key: 'dog-relief.2', code: 'MISSING' },
      { key: 'dog-relief.0', code: 'UNKNOWN' },
    ]);
    expect(checkRulings(due, [rule('dog-relief.1', 'refuse', ' '), rule('dog-relief.2'), rule('dog-relief.2')])).toEqual([
      { key: 'dog-relief.1', code: 'REASON' },
      { key: 'dog-relief.2', code: 'UNKNOWN' },
    ]);
  });
});
