import { lawPack as hessen } from '#law/hessen';
import { lawPack as nordrheinWestfalen } from '#law/nordrhein-westfalen';
import { localDate } from '#kernel';
import type { Answers } from '#sdk/form';
import { checkService, checkSettings, placeOf, rulingsDue, rulingView, stopFor, stopWords, textsIn } from '#sdk/service';
import type { SettingValues } from '#sdk/service';
import { describeService } from '#sdk/service/testing';
import { service, texts } from './service.js';
import { ownCertificate, theirCertificate } from './testing/index.js';

const eur = (cents: number) => ({ cents, currency: 'EUR' });
const values: SettingValues = {
  byLaw: 'Gebührenordnung',
  firstFee: eur(1500),
  furtherFee: eur(750),
  dueAfterService: { days: 14 },
  places: ['Düren', 'Birkesdorf', 'Mariaweiler'],
  otherOffices: [{ name: 'Standesamt Kreuzau', address: 'Musterplatz 1, 52372 Kreuzau', url: 'https://kreuzau.example', places: ['Kreuzau', 'Winden'] }],
  registryCourt: 'Amtsgericht Aachen, Adalbertsteinweg 92, 52070 Aachen',
  archives: [{ name: 'Stadtarchiv', address: 'Archivgasse 2, 52349 Düren' }],
};
const dueren = { name: 'Düren', lawPack: nordrheinWestfalen, settings: [{ validFrom: localDate('2025-01-01'), values }] };
const eschwege = { name: 'Eschwege', lawPack: hessen, settings: [{ validFrom: localDate('2025-01-01'), values: { ...values, firstFee: eur(1400), furtherFee: eur(700), places: ['Eschwege'] } }] };
const grant = { key: 'order', decision: 'grant', reason: 'darf' };
const day = { today: '2027-01-04', servedOn: '2027-01-11' };
const proof = [{ id: 'a', name: 'Titel.pdf', kind: 'pdf', size: 1000 }];

describeService(service, {
  texts,
  towns: [dueren, eschwege],
  journeys: [
    { title: 'one\'s own, one piece', town: dueren, answers: ownCertificate(), ...day, totalCents: 1500, dues: ['2027-01-25: 1500'], pages: 5 },
    { title: 'a child\'s, three pieces, granted', town: dueren, answers: theirCertificate(), rulings: [grant], ...day, totalCents: 3000, pages: 5 },
    { title: 'a child\'s, three pieces', town: eschwege, answers: theirCertificate({ birthPlace: 'Eschwege' }), ...day, totalCents: 2800 },
    { title: 'a sibling\'s', town: dueren, answers: theirCertificate({ relation: 'sibling', interest: 'Wir teilen ein Erbe.' }), ...day, totalCents: 3000, pages: 6 },
    { title: 'with a legal interest', town: dueren, answers: theirCertificate({ relation: 'other', legalInterest: 'Ich vollstrecke.', proof }), ...day, totalCents: 3000, pages: 6 },
    { title: 'a refusal costs nothing', town: dueren, answers: theirCertificate(), rulings: [{ ...grant, decision: 'refuse' }], ...day, totalCents: 0, dues: [] },
  ],
});

const today = localDate(day.today);
const stop = (answers: Answers, page?: string) => stopFor(service, { answers, values, today }, page)?.code;

describe('who can not order here', () => {
  it.each([
    ['2011-01-04', undefined],
    ['2011-01-05', 'too-young'],
    ['2027-01-03', 'too-young'],
  ])('somebody born on %s: %s', (bornOn, code) => {
    expect(stop(ownCertificate({ bornOn }), 'person')).toBe(code);
  });

  it.each([
    ['1917-01-04', undefined],
    ['1917-01-03', 'archive'],
    ['1850-02-02', 'archive'],
  ])('somebody who wants a birth of %s: %s', (birthDate, code) => {
    expect(stop(theirCertificate({ relation: 'descendant', birthDate }), 'their-birth')).toBe(code);
    expect(stop(ownCertificate({ bornOn: birthDate }))).toBe(code);
  });

  it('somebody born elsewhere, on the page that says where', () => {
    expect(stop(ownCertificate({ ownBirthPlace: 'Kreuzau' }), 'own-birth')).toBe('elsewhere');
    expect(stop(theirCertificate({ birthPlace: 'Köln' }), 'their-birth')).toBe('elsewhere');
    expect(stop(theirCertificate({ birthPlace: 'Köln' }), 'person')).toBeUndefined();
    expect(stop(ownCertificate({ birthPlace: 'Köln' }))).toBeUndefined();
    expect(stop(theirCertificate({ ownBirthPlace: 'Köln' }))).toBeUndefined();
  });
});

describe('the place of birth', () => {
  it.each([
    ['Düren', 'Düren'],
    ['DÜREN', 'Düren'],
    ['Dueren', 'Düren'],
    ['DUREN', 'Düren'],
    [' düren (Rheinland), Deutschland', 'Düren'],
    ['Birkesdorf', 'Birkesdorf'],
    ['Düren-Birkesdorf', undefined],
    ['Dür', undefined],
    ['(Düren)', undefined],
    ['', undefined],
  ])('%s is %s', (written, own) => {
    expect(placeOf(service, ownCertificate({ ownBirthPlace: written }), values)).toBe(own);
  });

  const wordsFor = (ownBirthPlace: string) => {
    const answers = ownCertificate({ ownBirthPlace });
    return stopWords(service, textsIn(texts, 'de'), stopFor(service, { answers, values, today })!, { answers, values })!;
  };

  it('names the right office: as it was written, and with its address where the town knows it', () => {
    expect(wordsFor('Winden')).toMatchObject({ office: { name: 'Standesamt Kreuzau', url: 'https://kreuzau.example' } });
    expect(wordsFor('Bad Münstereifel')).not.toHaveProperty('office');
    expect(wordsFor('Bad Münstereifel').alternatives[0]).toBe('Zuständig ist das Standesamt des Geburtsorts: Bad Münstereifel.');
    expect(JSON.stringify(wordsFor('Winden'))).not.toMatch(/\{\w+\}/);
  });

  it('does not matter for the archive, which is the same for all', () => {
    const answers = theirCertificate({ birthDate: '1900-01-01' });
    expect(stopWords(service, textsIn(texts, 'de'), stopFor(service, { answers, values, today })!, { answers, values })!.office?.name).toBe('Stadtarchiv');
  });
});

describe('what a refusal says', () => {
  const option = (decision: string) => rulingView(textsIn(texts, 'de'), rulingsDue(service, theirCertificate(), values)[0]!).options.find((one) => one.decision === decision)!;

  it('is one sentence whatever the reason, where it must not be told', () => {
    expect(option('refuse').neutral).toMatch(/^Die gesetzlichen Voraussetzungen/);
    expect(option('refuse').neutral).not.toMatch(/Adoption|Sperr|§ 6[34]/);
    expect(option('grant').neutral).toBeUndefined();
    expect(option('refuse-interest').neutral).toBeUndefined();
  });

  it('is never forgotten', () => {
    const { order } = texts.de.rulings!;
    const silent = { ...texts.de, rulings: { order: { ...order!, options: { ...order!.options, refuse: { ...order!.options['refuse']!, neutral: '' } } } } };
    expect(checkService(service, silent)).toContainEqual({ where: 'rulings', what: 'no neutral text for refuse' });
  });
});

describe('settings of a town', () => {
  const paths = (changes: SettingValues) => checkSettings(service.settings, { ...values, ...changes }).map(({ path }) => path);

  it('are checked down to the place', () => {
    expect(paths({})).toEqual([]);
    expect(paths({ places: [] })).toEqual(['places']);
    expect(paths({ places: ['Düren', ''] })).toEqual(['places.1']);
    expect(paths({ otherOffices: [], archives: {} })).toEqual(['archives']);
    expect(paths({ archives: [{ name: '', address: 'x', url: 'http://x', place: 'y' }] })).toEqual(['archives.0.place', 'archives.0.name', 'archives.0.url']);
    expect(paths({ otherOffices: [{ name: 'a', address: 'b', places: [7] }] })).toEqual(['otherOffices.0.places.0']);
    expect(paths({ firstFee: eur(0) })).toEqual(['firstFee']);
  });
});
