import { globSync, readFileSync } from 'node:fs';
import { LOCALES } from '#kernel';
import { de } from './de.js';
import { en } from './en.js';
import { LANGUAGE_NAMES } from './languages.js';
import { textsIn } from './texts.js';

/** Every text by its way; of functions only that they are there. */
function ways(texts: unknown, way = ''): [string, unknown][] {
  if (typeof texts !== 'object' || texts === null) return [[way, texts]];
  return Object.entries(texts).flatMap(([key, value]) => ways(value, `${way}.${key}`));
}

/** The same in both languages, or a table that only another language fills. */
const ALIKE = /^\.(shell\.legal|language\.about\.|availability\.ONLINE$|status\.states\.|account\.name|pay\.transfer\.(iban|bic)|drafts\.(link|code|resumeLink|resumeCode)$)/;

describe('the texts of the portal', () => {
  it('are all there in English', () => {
    const known = new Map(ways(en));
    const missing = ways(de).filter(([way]) => !known.has(way) && !ALIKE.test(way)).map(([way]) => way);
    expect(missing).toEqual([]);
  });

  it('are not German in English', () => {
    const german = new Map(ways(de));
    const same = ways(en).filter(([way, text]) => typeof text === 'string' && text === german.get(way) && !ALIKE.test(way));
    expect(same).toEqual([]);
    const words = ways(en).flatMap(([way, text]) => (typeof text === 'string' && /\b(bitte|und|nicht|Sie|Ihre?n?|der|die|das)\b/.test(text) ? [way] : []));
    expect(words).toEqual([]);
  });

  it('take the same number of values', () => {
    const german = new Map(ways(de));
    const others = ways(en).filter(([way, text]) => typeof text === 'function' && (german.get(way) as () => string).length !== text.length);
    expect(others).toEqual([]);
  });

  it.each(LOCALES)('say in %s of which language each page is', (locale) => {
    const texts = textsIn(locale);
    for (const page of Object.keys(de) as (keyof typeof de)[]) expect(texts[page] === de[page]).toBe(texts.languageOf(page) === 'de');
    expect(LANGUAGE_NAMES[locale]).toBeTruthy();
  });

  it('write dates as the texts around them do', () => {
    const arabic = textsIn('ar');
    expect(arabic.datesOf('service').long('2027-01-04')).toContain('يناير');
    expect(arabic.datesOf('status').long('2027-01-04')).toBe('4. Januar 2027');
    expect(textsIn('en').datesOf('status').long('2027-01-04')).toBe('4 January 2027');
  });

  it('reach pages through the language of the page alone', () => {
    const direct = globSync('apps/portal/app/{components,routes,drafts,status}/**/*.{ts,tsx}').filter((file) => /from '\.\.\/texts\/(de|en)(\/[^']*)?\.js'/.test(readFileSync(file, 'utf8')));
    expect(direct).toEqual([]);
  });
});
