import type { Answers } from '#sdk/form';

/** Somebody in Düren who wants their papers at home. */
export const voteAnswers = (changes: Answers = {}): Answers => ({
  election: 'mayor-2027',
  request: 'papers',
  applicant: 'myself',
  givenName: 'Łucja Anna',
  familyName: 'Weidenbach',
  bornOn: '1988-04-02',
  address: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' },
  delivery: 'registered-address',
  runOffToo: true,
  ...changes,
});

const without = ({ delivery: _delivery, runOffToo: _runOffToo, ...answers }: Answers): Answers => answers;

/** The same, fallen ill after the ordinary deadline: somebody else comes for the papers. */
export const illAnswers = (changes: Answers = {}): Answers => ({
  ...without(voteAnswers()),
  request: 'illness',
  illnessReason: 'Seit gestern im Krankenhaus.',
  collectedBy: 'somebody-else',
  collectorGivenName: 'Bert',
  collectorFamilyName: 'Weidenbach',
  collectorDeclared: true,
  ...changes,
});

/** The same, whose papers have not arrived. */
export const lostAnswers = (changes: Answers = {}): Answers => voteAnswers({ request: 'lost', lostHow: 'not-arrived', lostDeclared: true, ...changes });

/** To an address that is not the registered one. */
export const elsewhere = {
  delivery: 'other-address',
  careOf: 'bei Familie Beispiel',
  dispatchAddress: { street: 'Seestraße', houseNumber: '3 b', postalCode: '18055', city: 'Rostock' },
} as const satisfies Answers;
