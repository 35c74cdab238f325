import type { Answers } from '#sdk/form';

/** Somebody who lives in zone C of Düren with a car of their own. */
export const parkingAnswers = (changes: Answers = {}): Answers => ({
  address: { street: 'Kölnstraße', houseNumber: '21', postalCode: '52351', city: 'Düren' },
  mainResidence: true,
  givenName: 'Łucja',
  familyName: 'Weidenbach',
  bornOn: '1988-04-02',
  email: 'lucja@post.example',
  plate: 'DN-LW 88',
  vehicleUse: 'registered-to-me',
  evidence: 'upload',
  months: '12',
  startsOn: '2027-02-01',
  ...changes,
});

/** The same in Dillingen. */
export const dillingenParkingAnswers = (changes: Answers = {}): Answers =>
  parkingAnswers({
    address: { street: 'Stummstraße', houseNumber: '8', postalCode: '66763', city: 'Dillingen/Saar' },
    plate: 'SLS-LW 88',
    ...changes,
  });
