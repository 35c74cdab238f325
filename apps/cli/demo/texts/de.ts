import type { DutyState } from '#sdk/service';

interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly dog: { readonly name: string; readonly breed: string; readonly sex: 'male' | 'female' };
}

/** Made-up people, one per state of a case. */
export const people: Readonly<Record<DutyState, Person>> = {
  received: { givenName: 'Anna', familyName: 'Weidenbach', street: 'Musterweg', houseNumber: '12 a', dog: { name: 'Waldi', breed: 'Dackel', sex: 'male' } },
  'in-progress': { givenName: 'Mehmet', familyName: 'Beispiel', street: 'Probestraße', houseNumber: '3', dog: { name: 'Luna', breed: 'Labrador', sex: 'female' } },
  assessed: { givenName: 'Ilse', familyName: 'Mustermann', street: 'Am Entwurf', houseNumber: '27', dog: { name: 'Bruno', breed: 'Mischling', sex: 'male' } },
  answered: { givenName: 'Karl-Heinz', familyName: 'Vorlage', street: 'Vordruckgasse', houseNumber: '8', dog: { name: 'Emma', breed: 'Pudel', sex: 'female' } },
  dispatched: { givenName: 'Zoë', familyName: 'Schablone', street: 'Musterweg', houseNumber: '41', dog: { name: 'Rocky', breed: 'Boxer', sex: 'male' } },
  closed: { givenName: 'Günter', familyName: 'Demowski', street: 'Probestraße', houseNumber: '19', dog: { name: 'Frieda', breed: 'Beagle', sex: 'female' } },
};
