import type { TranslationOf } from '#sdk/service';
import type { service } from '../definition.js';
import { form } from './en-form.js';

export const en: TranslationOf<typeof service> = {
  title: 'Birth certificate',
  deed: 'Order a birth certificate',
  summary: 'The certificate shows when and where somebody was born. Only the registry office of the place of birth issues it.',
  feeText: '{from}, each further copy {furtherFee}',
  durationText: 'about 5 minutes',
  processingText: 'Usually the certificate goes to the post after three to five working days.',
  needs: [
    'names, date and place of birth of the person it is about',
    'your German ID card (or residence permit, or eID card) with the online function and the PIN: the law asks for the safest way to sign in',
    'for brothers and sisters: a reason why you need the certificate; for other people evidence',
  ],
  whoMay: [
    'The person was born in {town}. Otherwise please ask the registry office of their place of birth.',
    'You are at least 16 years old and order for yourself, for your spouse or civil partner, for parents, grandparents, children or grandchildren.',
    'Births more than 110 years ago are in the archive.',
  ],
  afterwards: [
    'We check whether we are in charge and whether you may have the certificate.',
    'If we can issue it, you get a link to pay. We print only once the payment is there.',
    'Then we send the certificate by post to your address.',
  ],
  otherWays: ['in person at the registry office with your ID: you usually get the certificate at once', 'by post: a signed letter with your details and a copy of your ID'],
  legalBasis: ['sections 55, 59 and 62 Civil Status Act (PStG)', 'section 6(3) Civil Status Ordinance (PStV)', '{byLaw}'],
  keywords: ['birth certificate', 'birth', 'certificate of birth', 'order birth certificate', 'international birth certificate', 'register of births', 'baby', 'newborn', 'child born', 'lost birth certificate', 'registry office'],
  form,
  lines: {
    first: { label: 'Certificate from the register of births', detail: 'first copy' },
    further: { label: '{count} further copies', detail: '{each} each' },
    'fee-first': { label: 'first copy' },
    'fee-further': { label: 'each further copy of the same order' },
  },
  states: {
    received: { title: 'Received', text: 'We have received your order.', nextStep: 'The registry office checks it. You do not have to do anything.' },
    'in-progress': { title: 'Being worked on', text: 'The registry office checks your order.', nextStep: 'You do not have to do anything. If we need something, we get in touch.' },
    assessed: { title: 'Decided', text: 'We have decided and are writing to you.', nextStep: 'You do not have to do anything.' },
    answered: { title: 'Notice ready', text: 'The notice is ready and is being printed.', nextStep: 'The notice comes by post.' },
    dispatched: { title: 'Notice sent', text: 'We have given the notice to the post.', nextStep: 'The notice says, in German, what you can do.' },
    'awaiting-payment': { title: 'Checked, not paid yet', text: 'We can issue the certificate.', nextStep: 'Please pay the fee. After that we print the certificate and send it to you.' },
    'to-post': { title: 'Paid', text: 'Your payment has arrived. We are printing the certificate.', nextStep: 'You do not have to do anything. The certificate comes by post.' },
    posted: { title: 'Sent', text: 'We have given the certificate to the post.', nextStep: 'You do not have to do anything. If it has not arrived after a week, please call us.' },
    closed: { title: 'Closed', text: 'This case is closed.', nextStep: 'You do not have to do anything.' },
  },
  stops: {
    'too-young': {
      title: 'This is possible from the age of 16',
      text: 'You may order a certificate yourself once you are 16 years old.',
      alternatives: ['Until then your parents or your guardian order the certificate for you.', 'Please check whether the date of birth is right.'],
    },
    elsewhere: {
      title: 'We are not in charge of this place of birth',
      text: 'We do not keep the register of births of {place}. Only the registry office that has the entry issues the certificate. You have paid nothing.',
      alternatives: ['In charge is the registry office of the place of birth: {place}.', 'Ask there if the place belongs to another municipality by now.', 'Please check whether the place is spelled right.'],
    },
    archive: {
      title: 'This birth is in the archive',
      text: 'The birth was more than 110 years ago. Then the registry office no longer keeps the register; it is in the archive. You have paid nothing.',
      alternatives: ['The archive gives you information and copies, even if you are not related.', 'Please check whether the date of birth is right.'],
    },
  },
};
