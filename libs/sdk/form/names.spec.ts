import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME_PATTERN, TEXT_PATTERN } from './din-91379.js';

const name = new RegExp(NAME_PATTERN, 'u');
const text = new RegExp(TEXT_PATTERN, 'u');

describe('names of people', () => {
  it.each(['Zoë', 'Đặng', 'Łukasz', 'Ōtani', "O'Neill", 'D’Angelo', 'von der Heyde-Groß', 'Ǩaaǩ', 'Jan-Óskar', 'Çelik', 'A̋'])('takes %s', (one) => {
    expect(name.test(one.normalize('NFC'))).toBe(true);
  });

  it.each(['', ' Anna', '12', 'Anna😀', 'Анна', '<b>', 'a\nb'])('does not take %j', (one) => {
    expect(name.test(one)).toBe(false);
  });

  it.each(['Straße des 17. Juni', 'Am Markt 3 (Hinterhaus)', 'C&A', '50°'])('takes the place %s', (one) => {
    expect(text.test(one)).toBe(true);
  });
});

const folder = process.env['STADTTOR_ORACLES'];
const file = folder === undefined ? '' : join(folder, 'din-91379', 'latinchars.xml');
const withOracle = existsSync(file) ? describe : describe.skip;

withOracle('every normative letter and sequence of DIN 91379', () => {
  it('is accepted in a name, in NFC', () => {
    const xml = readFileSync(file, 'utf8');
    const entries = [...xml.matchAll(/<(?:char|sequence)\b[^>]*group="bll"[^>]*>\s*<cp>([0-9A-F ]+)<\/cp>/g)].map((match) => match[1]!);
    const letters = entries.map((points) => String.fromCodePoint(...points.split(' ').map((point) => Number.parseInt(point, 16))));
    expect(letters.length).toBeGreaterThan(640);
    expect(letters.filter((letter) => !name.test(letter.normalize('NFC')))).toEqual([]);
  });
});
