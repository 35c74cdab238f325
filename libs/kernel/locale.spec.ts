import { LOCALES, directionOf, isLocale, localeOfPath, pathIn } from './index.js';

describe('languages in addresses', () => {
  it.each(LOCALES)('%s: there and back', (locale) => {
    for (const path of ['/', '/dienste', '/suche?q=hund', '/dienste/x/antrag/dog/2?return=check#name']) expect(localeOfPath(pathIn(locale, path))).toEqual({ locale, path });
  });

  it.each([['/english', 'de', '/english'], ['/en', 'en', '/'], ['/en?q=1', 'en', '/?q=1'], ['/leichter', 'de', '/leichter'], ['/ar/', 'ar', '/'], ['', 'de', '']])('%s is %s %s', (address, locale, path) => {
    expect(localeOfPath(address)).toEqual({ locale, path });
  });

  it('knows its own tags only', () => {
    expect(['de', 'en', 'de-x-leicht', 'ar'].every(isLocale)).toBe(true);
    expect(['fr', 'EN', 'de-DE', ''].some(isLocale)).toBe(false);
  });

  it('knows from where one reads', () => expect(LOCALES.map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl']));
});
