import { addDays } from '#kernel';
import type { LocalDate } from '#kernel';
import type { Answers } from '#sdk/form';
import type { DutyState } from '#sdk/service';
import { people } from './texts/de.js';

const PLACES: Readonly<Record<string, { postalCode: string; city: string }>> = {
  dueren: { postalCode: '52349', city: 'Düren' },
  dillingen: { postalCode: '66763', city: 'Dillingen/Saar' },
};

/** Answers of a made-up person for a case that ends in this state. */
export function storyOf(state: DutyState, town: string, submittedOn: LocalDate): Answers {
  const { givenName, familyName, street, houseNumber, dog } = people[state];
  const claim = state === 'closed' ? { claim: 'assistance-dog', evidence: 'at-the-counter' } : { claim: 'none' };
  return {
    givenName,
    familyName,
    address: { street, houseNumber, ...PLACES[town]! },
    email: `${familyName.toLowerCase().replaceAll(/[^a-z]/g, '')}@post.example`,
    jointKeepers: false,
    dogsSoFar: 0,
    newDogs: [{ ...dog, bornOn: addDays(submittedOn, -700), keptSince: addDays(submittedOn, -9), origin: 'breeder', dangerous: false, ...claim }],
  };
}
