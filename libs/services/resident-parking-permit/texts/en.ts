import type { TranslationOf } from '#sdk/service';
import type { service } from '../definition.js';
import { followUps } from './en-follow-ups.js';
import { form } from './en-form.js';

export const en: TranslationOf<typeof service> = {
  title: 'Resident parking permit',
  deed: 'Apply for a resident parking permit',
  summary: 'With the permit you park in the zone in which you live, without a ticket and without a time limit.',
  feeText: 'from {from}',
  durationText: 'about 5 minutes',
  processingText: 'We usually decide within 3 working days. After paying, you print the permit at once.',
  needs: [
    'the vehicle registration document (Zulassungsbescheinigung Teil I) as a photo or PDF file; you can also show it or send it',
    'if the car is not registered to you: a confirmation that you use it permanently',
    'a printer, or somebody who prints for you',
  ],
  whoMay: [
    'You have your main residence in a street that belongs to a parking zone.',
    'The car is registered to you, or you use it permanently.',
    'You get one permit. It does not give you a parking space of your own.',
  ],
  afterwards: ['We check your application and write to you whether it is granted.', 'Then you pay the fee and print the permit at home.', 'Put the permit behind the windscreen so that it can be read.'],
  otherWays: ['in person', 'by post'],
  legalBasis: ['{byLaw}', 'section 6a(5a) Road Traffic Act (StVG)', 'section 45(1b) Road Traffic Regulations (StVO)'],
  keywords: [
    ...['parking', 'parking permit', 'resident parking', 'residents parking', 'resident parking permit', 'park my car', 'car', 'parking zone', 'parking space', 'street parking', 'extend parking permit', 'parking badge'],
  ],
  form,
  lines: {
    period: { label: 'Resident parking permit for {subject}, {months} months', detail: 'valid from {from} to {to}' },
    'fee-period': { label: '{months} months' },
    fixed: { label: 'Another car: {subject}' },
    'fee-fixed': { label: 'Another car on a valid permit' },
  },
  states: {
    received: { title: 'Received', text: 'We have received your application.', nextStep: 'We check your application. You do not have to do anything.' },
    'in-progress': { title: 'Being worked on', text: 'We check your application.', nextStep: 'You do not have to do anything. If we need something, we get in touch.' },
    assessed: { title: 'Decided', text: 'We have decided and are writing to you.', nextStep: 'You do not have to do anything.' },
    answered: { title: 'Notice ready', text: 'The notice is ready and is being printed.', nextStep: 'The notice comes by post.' },
    dispatched: { title: 'Notice sent', text: 'We have given the notice to the post.', nextStep: 'The notice says, in German, why we have decided so and what you can do.' },
    'awaiting-payment': { title: 'Granted, not paid yet', text: 'Your application is granted.', nextStep: 'Please pay the fee. After that you can print the permit here at once.' },
    issued: { title: 'Issued', text: 'Your resident parking permit is ready.', nextStep: 'Print the permit and put it behind the windscreen so that it can be read.' },
    closed: { title: 'Closed', text: 'This case is closed.', nextStep: 'You do not have to do anything.' },
  },
  followUps,
  stops: {
    'not-in-zone': {
      title: 'Your address does not belong to a parking zone',
      text: 'That is why we can not issue a resident parking permit here. We have stored nothing but what you have just entered.',
      alternatives: [
        'Please check whether street, house number and postcode are spelled right.',
        'In streets without a parking zone you park without a permit.',
        'With a disability you can get a special parking card. Ask us.',
      ],
    },
    'not-main-residence': {
      title: 'The permit is for your main residence only',
      text: 'With a second home you can not get a resident parking permit.',
      alternatives: ['If you mainly live here, first register your home as your main residence.', 'For a short time you park with a ticket.'],
    },
  },
};
