import { pageInLanguage } from './page-in-language.js';
import type { OwnPages } from './page-in-language.js';
import type { ServiceDefinition } from './service-definition.js';
import type { PageOfService, TextsByLocale } from './service-texts.js';

const page = (said: string): Required<PageOfService> => ({
  title: said, deed: said, summary: said, feeText: `${said} {fee}`, durationText: said, processingText: said, needs: [said], whoMay: [said], afterwards: [said], otherWays: [said], legalBasis: [], keywords: [said],
});
const service = { code: 'described', version: 1, kind: 'application' } as unknown as ServiceDefinition;
const texts = { de: page('Bibliothek'), en: page('library'), 'de-x-leicht': page('Bücherei') } as unknown as TextsByLocale;
const fee = { fee: '9,00 Euro' };

const inLanguage = (locale: 'de' | 'en' | 'de-x-leicht' | 'ar', own: OwnPages = {}, extra: Record<string, string> = fee) => pageInLanguage(service, texts, locale, undefined, own, extra);

describe('whose words a page is in', () => {
  it.each([
    ['de', 'Stadt', false],
    ['en', 'Stadt', true],
    ['de-x-leicht', 'Bücherei', false],
    ['ar', 'Stadt', true],
  ] as const)('in %s: %s, when the town has said it in German', (locale, expected, untranslated) => {
    const said = inLanguage(locale, { de: { whoMay: ['Stadt'] } });
    expect([said.page.whoMay, said.untranslated.includes('whoMay')]).toEqual([[expected], untranslated]);
  });

  it.each([['en', 'library'], ['de-x-leicht', 'Bücherei']] as const)('in %s: %s, what a service is called, in whatever tone the town says it', (locale, expected) => {
    const said = inLanguage(locale, { de: { summary: 'Stadt', deed: 'Stadt' } });
    expect([said.page.summary, said.page.deed, said.untranslated]).toEqual([expected, expected, []]);
  });

  it.each(['en', 'de-x-leicht'] as const)('in %s: the town’s own, before all others', (locale) => {
    const said = inLanguage(locale, { de: { whoMay: ['Stadt'] }, [locale]: { whoMay: ['own'] } });
    expect([said.page.whoMay, said.untranslated]).toEqual([['own'], []]);
  });

  it('in Leichte Sprache: German, where the library needs a value that the town has not set', () => {
    const said = inLanguage('de-x-leicht', { de: { feeText: '12,00 Euro' } }, {});
    expect([said.page.feeText, said.untranslated]).toEqual(['12,00 Euro', ['feeText']]);
    expect(inLanguage('de-x-leicht', { de: { feeText: '12,00 Euro' } })).toMatchObject({ page: { feeText: 'Bücherei 9,00 Euro' }, untranslated: [] });
  });

  it('is empty where nobody can say it', () => expect(inLanguage('en', {}, {})).toMatchObject({ page: { feeText: '' }, untranslated: [] }));
});
