import { lawPack as hessen } from '#law/hessen';
import { lawPack as nordrheinWestfalen } from '#law/nordrhein-westfalen';
import { lawPack as sachsen } from '#law/sachsen';
import { berlinDate, berlinInstant, localDate } from '#kernel';
import { reachablePages } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import type { LawPack } from '#sdk/law';
import { handOverColumns, handOverLine, rulingsDue, stopFor, tailoredForm, windowStateFor } from '#sdk/service';
import type { Election, SettingValues } from '#sdk/service';
import { describeService } from '#sdk/service/testing';
import { service, texts } from './service.js';
import { elsewhere, illAnswers, lostAnswers, voteAnswers } from './testing/index.js';

const mayor: Election = {
  code: 'mayor-2027',
  kind: 'mayor',
  name: 'Bürgermeisterwahl',
  day: localDate('2027-02-14'),
  runOff: localDate('2027-02-28'),
  opensOn: localDate('2026-12-28'),
  papersFrom: localDate('2027-01-11'),
};
const federal: Election = { code: 'federal-2029', kind: 'federal', name: 'Bundestagswahl', day: localDate('2029-02-25'), opensOn: localDate('2026-12-28'), papersFrom: localDate('2029-01-08') };

const valuesOf = (elections: readonly Election[]): SettingValues => ({ controlLetter: true, elections: elections as unknown as JsonValue });
const values = valuesOf([federal, mayor]);
const town = (name: string, lawPack: LawPack) => ({ name, lawPack, settings: [{ validFrom: localDate('2026-01-01'), values }] });
const dueren = town('Düren', nordrheinWestfalen);
const day = { today: '2027-01-04', servedOn: '2027-01-11', totalCents: 0, dues: [] };

describeService(service, {
  texts,
  towns: [dueren, town('Eschwege', hessen), town('Frohburg', sachsen)],
  journeys: [
    { title: 'to the registered address', town: dueren, answers: voteAnswers(), ...day, pages: 5, rulings: [{ key: 'papers', decision: 'send', reason: 'im Verzeichnis' }] },
    { title: 'to another address', town: dueren, answers: voteAnswers(elsewhere), ...day, pages: 6 },
    { title: 'abroad', town: dueren, answers: voteAnswers({ delivery: 'abroad', foreignAddress: '12 Rue de la Paix\n75002 Paris', foreignCountry: 'Frankreich' }), ...day, pages: 6 },
    {
      title: 'picked up by another person',
      town: dueren,
      answers: voteAnswers({ delivery: 'collected-by-somebody', collectorGivenName: 'Bert', collectorFamilyName: 'Weidenbach', collectorDeclared: true }),
      ...day,
      pages: 6,
    },
    {
      title: 'for another person',
      town: dueren,
      answers: voteAnswers({ applicant: 'somebody-else', proxyGivenName: 'Bert', proxyFamilyName: 'Weidenbach', powerOfAttorney: [{ id: 'x', name: 'Vollmacht.pdf', kind: 'pdf', size: 1000 }] }),
      ...day,
      pages: 6,
    },
    { title: 'lost papers', town: dueren, answers: lostAnswers(), ...day, pages: 6 },
    { title: 'sudden illness', town: dueren, answers: illAnswers(), ...day, today: '2027-02-13', pages: 6 },
  ],
});

const at = (date: string, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return berlinInstant(localDate(date), hours * 60 + minutes);
};

const stopAt = (answers: Answers, moment: Date, law: LawPack = nordrheinWestfalen, settings: SettingValues = values): string | undefined =>
  stopFor(service, { answers, values: settings, today: berlinDate(moment), window: windowStateFor(service, answers, { values: settings, law }, moment) }, 'election')?.code;

describe('what is in time', () => {
  it.each([
    ['papers', nordrheinWestfalen, '2027-02-12', '16:00', undefined],
    ['papers', nordrheinWestfalen, '2027-02-12', '16:01', 'too-late'],
    ['papers', hessen, '2027-02-12', '13:00', undefined],
    ['papers', hessen, '2027-02-12', '13:01', 'too-late'],
    ['papers', sachsen, '2027-02-12', '15:59', undefined],
    ['papers', sachsen, '2027-02-12', '16:01', 'too-late'],
    ['papers', nordrheinWestfalen, '2026-12-27', '23:59', 'not-begun'],
    ['papers', nordrheinWestfalen, '2026-12-28', '00:00', undefined],
    ['illness', nordrheinWestfalen, '2027-02-12', '15:59', 'still-in-time'],
    ['illness', nordrheinWestfalen, '2027-02-12', '16:00', undefined],
    ['illness', nordrheinWestfalen, '2027-02-14', '15:00', undefined],
    ['illness', nordrheinWestfalen, '2027-02-14', '15:01', 'over'],
    ['illness', hessen, '2027-02-12', '13:00', undefined],
    ['lost', nordrheinWestfalen, '2027-01-10', '23:59', 'nothing-sent-yet'],
    ['lost', nordrheinWestfalen, '2027-01-11', '00:00', undefined],
    ['lost', nordrheinWestfalen, '2027-02-13', '12:00', undefined],
    ['lost', nordrheinWestfalen, '2027-02-13', '12:01', 'over'],
  ] as const)('%s in %# on %s', (request, law, date, time, stop) => {
    expect(stopAt({ election: 'mayor-2027', request }, at(date, time), law)).toBe(stop);
  });

  it('is decided to the millisecond', () => {
    const last = at('2027-02-12', '16:00').getTime();
    expect([stopAt({ election: 'mayor-2027', request: 'papers' }, new Date(last)), stopAt({ election: 'mayor-2027', request: 'papers' }, new Date(last + 1))]).toEqual([undefined, 'too-late']);
  });

  it('is another hour for another election, and what the town sets against the law pack', () => {
    const asked = { election: 'federal-2029', request: 'papers' };
    expect([stopAt(asked, at('2029-02-23', '15:00')), stopAt(asked, at('2029-02-23', '15:01'))]).toEqual([undefined, 'too-late']);
    const own = valuesOf([{ ...mayor, deadlines: { ordinary: { daysBefore: 1, until: '18:00' } } }]);
    expect(stopAt({ election: 'mayor-2027', request: 'papers' }, at('2027-02-13', '18:00'), nordrheinWestfalen, own)).toBeUndefined();
    expect(stopAt({ election: 'mayor-2027', request: 'papers' }, at('2027-02-13', '18:01'), nordrheinWestfalen, own)).toBe('too-late');
  });

  it('is nothing for an election that is not held any more', () => {
    expect(stopAt({ election: 'mayor-2027', request: 'papers' }, at('2027-01-04', '09:00'), nordrheinWestfalen, valuesOf([federal]))).toBe('not-held');
  });
});

describe('the form', () => {
  const formOn = (date: string) => tailoredForm(service, { values, law: nordrheinWestfalen }, localDate(date));
  const electionField = (date: string) => formOn(date).pages[0]!.fields[0] as { options: readonly string[]; optionWords: object };

  it.each([
    ['2026-12-27', []],
    ['2026-12-28', ['mayor-2027', 'federal-2029']],
    ['2027-02-14', ['mayor-2027', 'federal-2029']],
    ['2027-02-15', ['federal-2029']],
  ])('offers on %s what has begun and is not over', (date, codes) => {
    expect(electionField(date).options).toEqual(codes);
  });

  it('says until when, in words', () => {
    expect(electionField('2027-01-04').optionWords).toMatchObject({ 'mayor-2027': { election: 'Bürgermeisterwahl', day: '14. Februar 2027', deadline: 'Freitag, 12. Februar 2027, 16:00', papersFrom: '11. Januar 2027' } });
  });

  it('asks for a run-off only where there can be one', () => {
    const asked = (election: string) => {
      const form = formOn('2027-01-04');
      return reachablePages(form, voteAnswers({ election })).length > 0 && form.settings?.['electionsWithRunOff'];
    };
    expect(asked('mayor-2027')).toEqual(['mayor-2027']);
  });
});

describe('the automatic check', () => {
  const check = (answers: Answers, twins = 0, represented = 0) => rulingsDue(service, answers, values, { twins, represented })[0]!;

  it('suggests to send what is plain', () => {
    expect(check(voteAnswers()).suggested).toBe('send');
    expect(check(voteAnswers(elsewhere)).suggested).toBe('send');
  });

  it.each([
    ['an application for another person', voteAnswers({ applicant: 'somebody-else' }), 0],
    ['lost papers', lostAnswers(), 0],
    ['an illness', illAnswers(), 0],
    ['somebody who comes for them', voteAnswers({ delivery: 'collect-myself' }), 0],
    ['a second application', voteAnswers(), 1],
  ])('leaves %s to a person', (_what, answers, twins) => {
    expect(check(answers, twins)).not.toHaveProperty('suggested');
  });

  it.each([[0, true], [4, true], [5, false]])('asks back when somebody collects for %d: %s', (represented, passed) => {
    const collected = voteAnswers({ delivery: 'collected-by-somebody', collectorGivenName: 'Bert', collectorFamilyName: 'Beispiel', collectorDeclared: true });
    expect(check(collected, 0, represented).checks).toContainEqual({ code: 'four-at-most', passed });
  });
});

describe('the file for the election program', () => {
  const line = (answers: Answers, handed: object = {}) => {
    const cells = handOverLine(service, { occasion: 'mayor-2027', number: 3 }, { reference: '2027-AAAA-BBBB', receivedAt: '2027-01-04 09:00:00', completed: '', twins: [], ...handed }, answers);
    return Object.fromEntries(handOverColumns(service).map((name, index) => [name, cells[index]]));
  };

  it('has a line for every way', () => {
    expect(line(voteAnswers())).toMatchObject({ election: 'mayor-2027', batch: '3', family_name: 'Weidenbach', given_name: 'Łucja Anna', house_number: '21', postal_code: '52351', run_off: 'yes', delivery: 'registered-address', dispatch_street: '', looks_like: '' });
    expect(line(voteAnswers({ ...elsewhere, runOffToo: false }))).toMatchObject({ run_off: '', delivery: 'other-address', care_of: 'bei Familie Beispiel', dispatch_house_number: '3 b' });
    expect(line(illAnswers())).toMatchObject({ request: 'illness', delivery: 'collected-by-somebody', collector_given_name: 'Bert' });
    expect(line(illAnswers({ collectedBy: 'myself' }))).toMatchObject({ delivery: 'collect-myself' });
    expect(line(lostAnswers(), { twins: ['2027-CCCC-DDDD'], completed: 'send' })).toMatchObject({ request: 'lost', looks_like: '2027-CCCC-DDDD', completed: 'send' });
  });

  it('is in NFC, on one line, and says nothing of an illness', () => {
    const decomposed = voteAnswers({ familyName: 'Mu\u0308ller', delivery: 'abroad', foreignAddress: '12 Rue de la Paix\n75002 Paris' });
    expect(line(decomposed)).toMatchObject({ family_name: 'M\u00fcller', foreign_address: '12 Rue de la Paix 75002 Paris' });
    expect(Object.values(line(illAnswers())).join()).not.toContain('Krankenhaus');
  });
});
