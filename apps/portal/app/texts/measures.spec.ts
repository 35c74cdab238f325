import { measuresIn } from './measures.js';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('measures', () => {
  it.each([[1, '1 Sekunde'], [59, '59 Sekunden'], [60, '1 Minute'], [125, '2 Minuten 5 Sekunden']])('%i seconds are %s', (seconds, words) => expect(plain(measuresIn('de').duration(seconds))).toBe(words));

  it.each([[1, '0,1 MB'], [149_000, '0,1 MB'], [12_345_678, '12,3 MB']])('%i bytes are %s', (bytes, words) => expect(plain(measuresIn('de').megabytes(bytes))).toBe(words));

  it('are those of the language', () => {
    expect(plain(measuresIn('en').duration(61))).toBe('1 minute 1 second');
    expect(measuresIn('ar').duration(3)).toContain('ثوان');
    expect(measuresIn('de-x-leicht').duration(3)).toBe(measuresIn('de').duration(3));
  });
});
