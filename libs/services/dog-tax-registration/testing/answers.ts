import type { Answers } from '#sdk/form';

/** One new dog: a dachshund that has lived with its keeper since 10 December 2026. */
export function aDog(own: Answers = {}): Answers {
  return {
    name: 'Waldi',
    breed: 'Dackel',
    sex: 'male',
    bornOn: '2025-03-15',
    keptSince: '2026-12-10',
    origin: 'breeder',
    dangerous: false,
    claim: 'none',
    ...own,
  };
}

/** A dog for which a relief is claimed, with the way in which evidence will be shown. */
export const aDogWithClaim = (claim: string, own: Answers = {}): Answers => aDog({ claim, evidence: 'at-the-counter', ...own });

/**
 * Complete answers of a made-up keeper with one new dog.
 * @param own replaces answers by key: `{ newDogs: [aDog({ name: 'Bella' })], dogsSoFar: 1, ... }`.
 */
export function dogTaxAnswers(own: Answers = {}): Answers {
  return {
    givenName: 'Anna',
    familyName: 'Weidenbach',
    bornOn: '1984-12-31',
    address: { street: 'Musterweg', houseNumber: '12 a', postalCode: '52349', city: 'Düren' },
    email: 'anna.weidenbach@post.example',
    jointKeepers: false,
    dogsSoFar: 0,
    newDogs: [aDog()],
    ...own,
  };
}

/** Answers of a household in which dogs are registered already. */
export const withDogsSoFar = (count: number, own: Answers = {}): Answers =>
  dogTaxAnswers({ dogsSoFar: count, reducedSoFar: 0, exemptSoFar: 0, dangerousSoFar: 0, ...own });
