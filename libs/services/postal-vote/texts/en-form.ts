import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    election: { title: 'For which election?' },
    applicant: { title: 'For whom do you apply for the papers?' },
    proxy: { title: 'You apply for another person' },
    voter: { title: 'Who would like to vote?', hint: 'With these details we find the person on the electoral roll.' },
    lost: { title: 'What has happened to your papers?' },
    illness: { title: 'Suddenly ill' },
    delivery: { title: 'How should the papers reach you?' },
    'other-address': { title: 'Where do we send the papers?' },
    abroad: { title: 'Where abroad do we send the papers?' },
    collector: { title: 'Who collects the papers?' },
    contact: { title: 'May we ask back?', hint: 'Both are optional. It works without them too.' },
  },
  fields: {
    election: {
      label: 'Election',
      optionTemplate: { label: '{election}', hint: 'Election day: {day}. Apply until {deadline}. We send papers from {papersFrom} on.' },
    },
    request: {
      label: 'What is it about?',
      options: {
        papers: 'I apply for a postal vote',
        lost: 'My papers have not arrived or are lost',
        illness: 'The time limit is over, and I have fallen ill suddenly',
      },
      summaryLabel: 'Request',
    },
    applicant: {
      label: 'Who would like to vote?',
      options: { myself: 'I myself', 'somebody-else': 'Another person, and I have their written power of attorney' },
      summaryLabel: 'Application for',
    },
    proxyNeeds: {
      label: 'What we need from you',
      body: ['A power of attorney on paper, signed by the person who would like to vote. Take a photo of it or scan it. Without a power of attorney we can not take the application.'],
    },
    proxyGivenName: { label: 'Your given name', summaryLabel: 'Given name of the person with the power of attorney' },
    proxyFamilyName: { label: 'Your family name', summaryLabel: 'Family name of the person with the power of attorney' },
    powerOfAttorney: { label: 'Power of attorney' },
    givenName: { label: 'Given name', hint: 'All given names, as on the ID.' },
    familyName: { label: 'Family name' },
    bornOn: { label: 'Date of birth', hint: 'Day, month, year, for example 31 12 1984.' },
    address: { label: 'Registered address', hint: 'The home that is registered as the main residence of the person.' },
    rollNumber: {
      label: 'Number on the electoral roll (optional)',
      hint: 'It is on the election notification. With it things go faster.',
      summaryLabel: 'Number on the electoral roll',
    },
    lostHow: {
      label: 'What has happened?',
      options: { 'not-arrived': 'They have not arrived', lost: 'I have lost them', spoilt: 'I have made a mistake in writing, or they are damaged' },
    },
    lostMeaning: {
      label: 'What this means',
      body: [
        'The old polling card becomes invalid and you get new papers. You can vote with the new polling card only.',
        'If the old papers turn up after all, please do not send them.',
      ],
    },
    lostDeclared: {
      label: 'Assurance',
      body: ['I assure: what I have said about my papers is true. I have not voted with them.'],
      summaryLabel: 'I assure that what I have said about the loss is true',
    },
    illnessWay: {
      label: 'Please come to us',
      body: [
        'If you have fallen ill after the time limit, you still get papers until election day, 15:00. By post they would come too late.',
        'Please collect the papers at the election office or send somebody with your written power of attorney. Bring a medical certificate if you have one.',
      ],
    },
    illnessReason: {
      label: 'Why can you not go to the polling station?',
      hint: 'One sentence is enough. You do not have to name the illness.',
      summaryLabel: 'Reason',
    },
    collectedBy: {
      label: 'Who collects the papers?',
      options: { myself: 'I myself', 'somebody-else': 'Another person with my power of attorney' },
      summaryLabel: 'Collection',
    },
    delivery: {
      label: 'The papers',
      options: {
        'registered-address': 'are to be sent to the registered address',
        'other-address': 'are to be sent to another address in Germany',
        abroad: 'are to be sent abroad',
        'collect-myself': 'I collect them myself',
        'collected-by-somebody': 'another person collects them',
      },
      summaryLabel: 'Delivery',
    },
    runOffToo: {
      label: 'Also for a run-off',
      body: ['I would like to vote by post also if there is a run-off (Stichwahl; in some Länder a second ballot). Then I do not have to apply again.'],
      summaryLabel: 'Also for a run-off',
    },
    careOf: { label: 'Care of whom? (optional)', hint: 'If another name is on the letterbox. For example: Familie Beispiel.', summaryLabel: 'care of' },
    dispatchAddress: { label: 'Address for the papers' },
    foreignAddress: { label: 'Address', hint: 'Line by line, as it is to be on the envelope.' },
    foreignCountry: { label: 'Country' },
    collectorGivenName: { label: 'Given name of the person who collects' },
    collectorFamilyName: { label: 'Family name of the person who collects' },
    collectorBrings: {
      label: 'What the person has to bring',
      body: [
        'Their own ID and a power of attorney on paper with your signature. A form is on the election notification; a note with your name, the name of the person and “darf meine Briefwahlunterlagen abholen” (may collect my postal voting papers) is enough too.',
        'One person may collect for four voters at most and confirms this to us in writing.',
      ],
    },
    collectorDeclared: {
      label: 'Power of attorney',
      body: ['The person brings my written power of attorney.'],
      summaryLabel: 'Power of attorney will be brought',
    },
    email: { label: 'E-mail address (optional)', hint: 'We send the confirmation there, and the message when your papers are on their way.', summaryLabel: 'E-mail address' },
    phone: { label: 'Telephone number (optional)', hint: 'Shortly before the election we can ask back fastest by telephone.', summaryLabel: 'Telephone number' },
  },
  purposes: {
    'find-election': 'to assign your application to the right election',
    'check-deadline': 'to see which time limit applies',
    'check-authority': 'to check whether you may apply for another person',
    'find-in-roll': 'to find the person on the electoral roll',
    'block-old-papers': 'to declare the old polling card invalid',
    'check-illness': 'to check whether you still get papers after the time limit',
    'give-papers': 'to send you the papers or hand them over',
    'ask-back': 'to ask you back',
  },
  declarations: {
    'true-and-complete': 'My answers are true and complete.',
  },
};
