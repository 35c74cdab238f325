import { localDate } from '#kernel';
import { checkService, defineDescribed, feeRows, lineText, pageOfService, settingsOn, textsIn } from '#sdk/service';
import type { PageOfService, TextsOf } from '#sdk/service';
import { describeService } from '#sdk/service/testing';
import { service, texts } from './service.js';
import { dillingenSettings, duerenSettings } from './testing/index.js';

const on = localDate('2027-01-04');

const fees = (settings: typeof duerenSettings): readonly string[] =>
  feeRows(service, texts.de, settingsOn(service, settings, on)!).map((row) => `${row.label}: ${row.amount}`);

describe('the page of a service', () => {
  it('shows the fees of the town', () => {
    expect(fees(duerenSettings)).toEqual([
      'Ein Hund, im Jahr: 84,00 Euro',
      '2 oder mehr Hunde, je Hund im Jahr: 96,00 Euro',
      'Gefährlicher Hund, im Jahr: 400,00 Euro',
      'Ein Hund mit Ermäßigung (50 Prozent), im Jahr: 42,00 Euro',
    ]);
    expect(fees(dillingenSettings)).toEqual([
      '1. Hund, im Jahr: 72,00 Euro',
      '2. Hund, im Jahr: 144,00 Euro',
      '3. Hund, im Jahr (jeder weitere kostet das Doppelte): 288,00 Euro',
      'Gefährlicher Hund, im Jahr: 360,00 Euro',
      'Ein Hund mit Ermäßigung (50 Prozent), im Jahr: 36,00 Euro',
    ]);
  });

  it('takes what the town says differently', () => {
    const page = pageOfService(service, texts.de, settingsOn(service, dillingenSettings, on), { otherWays: ['im Rathaus, Zimmer 12'] });
    expect(page.feeText).toBe('ab 72,00 Euro im Jahr');
    expect(page.otherWays).toEqual(['im Rathaus, Zimmer 12']);
    expect(page.legalBasis[0]).toBe('Hundesteuersatzung der Stadt Dillingen/Saar');
  });

  it('leaves out what a town that only describes it has not set', () => {
    const page = pageOfService(service, texts.de, undefined, {}, { town: 'Eschwege' });
    expect(page.legalBasis).toEqual(['Kommunalabgabengesetz des Landes']);
    expect(page.feeText).toBe('');
    expect(page.summary).toContain('innerhalb von 14 Tagen');
  });

  it('explains a line of the assessment', () => {
    const params = { subject: 'Waldi', year: 2027, months: 9, from: '2027-04-01', to: '2027-12-31', annual: { cents: 8400, currency: 'EUR' } };
    expect(lineText(texts.de, { key: 'ordinary', params })).toEqual({
      label: 'Hundesteuer 2027 für Waldi',
      detail: '84,00 Euro im Jahr, 9 von 12 Monaten (1. April 2027 bis 31. Dezember 2027)',
    });
  });

  it('falls back to German where a language is partial', () => {
    const partial = textsIn({ ...texts, en: { title: 'Dog tax: register a dog' } }, 'en');
    expect(partial.title).toBe('Dog tax: register a dog');
    expect(partial.deed).toBe('Hund anmelden');
    expect(textsIn({ de: texts.de }, 'de-x-leicht')).toBe(texts.de);
  });
});

const library = defineDescribed({ code: 'library-card', leika: null, departmentRole: 'library' });

const words: TextsOf<typeof library> = {
  title: 'Bibliotheksausweis',
  deed: 'Bibliotheksausweis bekommen',
  summary: 'Mit dem Ausweis leihen Sie Bücher, Filme und Spiele aus.',
  feeText: '15,00 Euro im Jahr',
  keywords: ['Bücherei', 'Leseausweis'],
};

describeService(library, { texts: { de: words } });

describe('the contract of services', () => {
  const what = (changed: Partial<PageOfService>): readonly string[] =>
    checkService(library, { ...words, ...changed }).map((defect) => `${defect.where}: ${defect.what}`);

  it('finds gaps in words', () => {
    expect(what({ title: ' ' })).toEqual(['page: no text for title']);
    expect(what({ keywords: [] })).toEqual(['page: no text for keywords']);
    expect(what({ keywords: ['Buch', 'buch'] })).toEqual(['page: a keyword twice']);
    expect(what({ feeText: '{fee} im Jahr' })).toEqual(['page: placeholder {fee} that nothing fills']);
  });

  it('finds wrong keys', () => {
    const wrong = defineDescribed({ code: 'Library', leika: '123', departmentRole: 'library', version: 0 });
    expect(checkService(wrong, words).map((defect) => defect.where)).toEqual(['code', 'leika', 'version']);
  });

  it('finds gaps in an online service', () => {
    const { 'dog-relief': _relief, ...rulings } = texts.de.rulings ?? {};
    const { lines: _lines, ...rest } = texts.de;
    const defects = checkService(
      { ...service, tariff: { ...service.tariff, parameters: { ...service.tariff.parameters, scale: 'nothing' } } },
      { ...rest, rulings },
    );
    expect(defects.map((defect) => `${defect.where}: ${defect.what}`)).toEqual(
      expect.arrayContaining(['rulings: no text for dog-relief', 'tariff: no setting nothing', 'lines: no text for ordinary']),
    );
  });

  it('does not compile when a text is forgotten', () => {
    const { givenName: _givenName, ...fields } = (texts.de as TextsOf<typeof service>).form.fields;
    // @ts-expect-error the label of the given name is missing
    const incomplete: TextsOf<typeof service>['form']['fields'] = fields;
    expect(incomplete).not.toHaveProperty('givenName');
  });
});
