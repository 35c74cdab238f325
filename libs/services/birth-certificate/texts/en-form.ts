import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    person: { title: 'Your details', hint: 'What your sign-in tells us is already here. It can not be changed. If something is no longer right, please come to us.' },
    relation: { title: 'Whose birth is it about?' },
    'own-birth': { title: 'Where were you born?' },
    'their-birth': { title: 'Who was born when and where?', hint: 'We need this to find the entry in the register of births.' },
    interest: { title: 'Why do you need the certificate?' },
    'legal-interest': { title: 'Your legal interest' },
    entry: { title: 'This helps us find it', hint: 'If you do not know, leave the fields empty.' },
    paper: { title: 'Which certificate, and how many?' },
  },
  fields: {
    givenName: { label: 'Given names', hint: 'All given names, as they are on your ID.' },
    familyName: { label: 'Family name' },
    birthName: { label: 'Name at birth (if it was another)', summaryLabel: 'Name at birth' },
    bornOn: { label: 'Date of birth', hint: 'Day, month, year, for example 31 12 1984.' },
    address: { label: 'Your address', hint: 'We send the certificate there.' },
    email: { label: 'E-mail address (optional)', hint: 'Then you get the decision and the link to pay at once. Otherwise both come by post.', summaryLabel: 'E-mail address' },
    relation: {
      label: 'For whom do you order the certificate?',
      hint: 'The law says who gets a birth certificate.',
      options: {
        self: 'For myself',
        spouse: 'For my wife or my husband, or my registered civil partner',
        descendant: 'For my child, grandchild or great-grandchild',
        ancestor: 'For my mother, my father or my grandparents',
        sibling: 'For my sister or my brother',
        other: 'For another person',
      },
      summaryLabel: 'Certificate for',
    },
    ownBirthPlace: { label: 'Your place of birth', hint: 'As it is on your ID, for example Düren.' },
    birthPlace: { label: 'Place of birth of the person', hint: 'The place in which the person came into the world.', summaryLabel: 'Place of birth' },
    birthDate: { label: 'Date of birth of the person', hint: 'Day, month, year, for example 31 12 1984.', summaryLabel: 'Date of birth' },
    theirGivenName: { label: 'Given names of the person', summaryLabel: 'Given names' },
    theirFamilyName: { label: 'Family name at birth', hint: 'The name that the person got at birth.' },
    interest: {
      label: 'Your reason',
      hint: 'For brothers and sisters we need a justified reason, for example an inheritance or care. One or two sentences are enough.',
      summaryLabel: 'Reason',
    },
    legalInterest: {
      label: 'What do you need the certificate for?',
      hint: 'You have a legal interest if you need the certificate to pursue a right, for example an inheritance.',
      summaryLabel: 'Legal interest',
    },
    proof: { label: 'Your evidence', hint: 'For example a letter of the court, an enforceable title or a power of attorney.', summaryLabel: 'Evidence' },
    parents: { label: 'Names of the parents (optional)', hint: 'As they were called at the time of birth.', summaryLabel: 'Parents' },
    entryNumber: { label: 'Number in the register of births (optional)', hint: 'It is on an older certificate, for example G 123/1984.', summaryLabel: 'Number in the register' },
    paper: {
      label: 'What do you need?',
      options: {
        certificate: 'Birth certificate: it is almost always enough',
        multilingual: 'International birth certificate: in several languages, for other countries',
        'register-extract': 'Certified extract from the register of births: with all later changes, for example to get married',
      },
      summaryLabel: 'Kind of certificate',
    },
    copies: { label: 'How many copies?', hint: '10 at most. Each further copy costs less than the first.', summaryLabel: 'Number' },
  },
  purposes: {
    'identify-applicant': 'to be sure who orders the certificate',
    'post-paper': 'to send you the certificate',
    'send-decision': 'to send you the decision',
    'check-entitlement': 'to check whether you may have the certificate',
    'find-entry': 'to find the entry in the register of births',
    'make-paper': 'to issue the right certificate',
    'compute-fee': 'to work out the fee',
  },
  declarations: { 'true-and-complete': 'My answers are true and complete.' },
};
