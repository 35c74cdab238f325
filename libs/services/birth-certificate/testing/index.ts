import type { Answers } from '#sdk/form';

/** What somebody says of themselves whose sign-in tells nothing. */
export const untold: Answers = {
  givenName: 'Hanne',
  familyName: 'Lüdtke-Ørsted',
  bornOn: '1979-06-05',
  address: { street: 'Am Kesselhaus', houseNumber: '3', postalCode: '52351', city: 'Düren' },
};

/** One certificate of one's own, from a sign-in that tells nothing. */
export const ownCertificate = (changes: Answers = {}): Answers => ({
  ...untold,
  email: 'hanne@post.example',
  relation: 'self',
  ownBirthPlace: 'Düren',
  paper: 'certificate',
  copies: 1,
  ...changes,
});

/** The certificate of somebody else; `relation` says whose. */
export const theirCertificate = (changes: Answers = {}): Answers => ({
  ...untold,
  email: 'hanne@post.example',
  relation: 'descendant',
  birthPlace: 'Düren',
  birthDate: '2015-09-01',
  theirGivenName: 'Mattéo Ångström',
  theirFamilyName: 'Lüdtke-Ørsted',
  paper: 'multilingual',
  copies: 3,
  ...changes,
});

/** Without what BundID tells of somebody with an eID, so that it can be posted for them. */
export function withoutTold(answers: Answers, told: readonly string[] = ['givenName', 'familyName', 'birthName', 'bornOn', 'address', 'ownBirthPlace']): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !told.includes(key)));
}
