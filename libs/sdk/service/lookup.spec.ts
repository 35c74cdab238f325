import type { Answers } from '#sdk/form';
import { duplicateKey, folded, occasionOf, representativeKey } from './lookup.js';
import type { OnlineService } from './service-definition.js';

const service = { duplicates: { of: [{ var: 'election' }, { var: 'name' }, { var: 'bornOn' }] }, window: { choice: 'election' } } as unknown as OnlineService;
const anna: Answers = { election: 'mayor-2027', name: 'Anna Müller-Groß', bornOn: '1988-04-02' };

describe('the key of a person', () => {
  it.each([
    ['Müller-Lüdenscheid', 'MUELLER  LUEDENSCHEID'],
    ['Straßer', 'STRASSER'],
    ['Łucja', 'lucja'],
    ['Çelik', 'Celik'],
    ["D’Angelo", "D'Angelo"],
    ['Zoë'.normalize('NFD'), 'Zoë'.normalize('NFC')],
  ])('is one for %s and %s', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  it('keeps names of one letter', () => {
    expect(folded('Ō')).toBe('o');
  });

  it('is made of every part, in order', () => {
    expect(duplicateKey(service, anna)).toBe('mayor2027|annamuellergross|19880402');
    expect(duplicateKey(service, { ...anna, bornOn: '1988-04-03' })).not.toBe(duplicateKey(service, anna));
  });

  it('does not run parts into each other', () => {
    expect(duplicateKey(service, { election: 'a', name: 'bc', bornOn: 'd' })).not.toBe(duplicateKey(service, { election: 'ab', name: 'c', bornOn: 'd' }));
  });

  it('is none when something is missing, or nothing is compared', () => {
    const { bornOn: _bornOn, ...rest } = anna;
    expect([duplicateKey(service, rest), duplicateKey(service, { ...anna, name: '–' }), duplicateKey({} as OnlineService, anna)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the key of a representative', () => {
  const collected = { representative: { of: [{ var: 'election' }, { var: 'collector' }] } } as unknown as OnlineService;

  it('is one for one person, and none where nobody stands in', () => {
    expect(representativeKey(collected, { ...anna, collector: 'Bert Müller' })).toBe('mayor2027|bertmueller');
    expect([representativeKey(collected, anna), representativeKey(service, { ...anna, collector: 'Bert' })]).toEqual([undefined, undefined]);
  });
});

describe('what a case is about', () => {
  it('is the election, or nothing', () => {
    expect([occasionOf(service, anna), occasionOf(service, {}), occasionOf({} as OnlineService, anna)]).toEqual(['mayor-2027', '', '']);
  });
});
