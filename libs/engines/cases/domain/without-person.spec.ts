import { withoutPerson } from './without-person.js';

describe('withoutPerson', () => {
  it.each([
    ['Ging schnell, danke! Anna Ruth Weidenbach', 'Ging schnell, danke! […] […] […]'],
    ['Bitte an anna.w@post.example oder 0221 4710 123', 'Bitte an […] oder […]'],
    ['Mein Vorgang 2027-K7M4-QX3P lag lange', 'Mein Vorgang […] lag lange'],
    ['Der Ausweis für DN-LW 88 kam spät', 'Der Ausweis für […] kam spät'],
    ['Weidenbachs Hund heißt Waldi', '[…] Hund heißt Waldi'],
    ['In 5 Minuten fertig, 10 Tage gewartet.', 'In 5 Minuten fertig, 10 Tage gewartet.'],
    ['Die Ruthenstraße kennt niemand', 'Die Ruthenstraße kennt niemand'],
  ])('%s', (text, left) => {
    expect(withoutPerson(text, ['Anna Ruth', 'Weidenbach'])).toBe(left);
  });

  it('takes names as they are, also those with signs of their own', () => {
    expect(withoutPerson('Łucja war hier, O.K.', ['Łucja O.K. (geb.)'])).toBe('[…] war hier, […]');
  });
});
