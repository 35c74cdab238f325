import type { TranslationOf } from '#sdk/service';
import type { service } from '../definition.js';
import { form } from './en-form.js';

const perYear = '{annual} a year, {months} of 12 months ({from} to {to})';

export const en: TranslationOf<typeof service> = {
  title: 'Dog tax: register a dog',
  deed: 'Register a dog',
  summary: 'If you keep a dog, you register it with the town within {reportWithinDays} days and pay dog tax (Hundesteuer).',
  feeText: 'from {from} a year',
  durationText: 'about 5 minutes',
  processingText: 'The notice comes by post, usually within 10 working days.',
  needs: [
    'name, breed and date of birth of the dog',
    'the day since which the dog has lived with you',
    'the chip number, if you know it',
    'evidence, if you apply to pay less or nothing: you can show it to the office later',
  ],
  whoMay: [
    'You keep a dog in your household and live in the town.',
    'You can also register for everybody who keeps the dog together with you.',
    'You need no user account and no ID.',
  ],
  afterwards: [
    'You get a case number at once. With it you can see at any time how far we are.',
    'We check your answers and work out the tax. You pay by the month: only for the time in which the dog lives with you.',
    'You get the notice by post. It is in German and tells you the amount, the days on which to pay, and the payment reference (Kassenzeichen).',
  ],
  otherWays: ['by post or in person at the office in charge'],
  legalBasis: ['{byLaw}', 'Local tax law of the Land (Kommunalabgabengesetz)'],
  keywords: [
    ...['dog', 'dogs', 'dog tax', 'dog registration', 'register dog', 'dog licence', 'dog license', 'new dog', 'second dog', 'puppy', 'puppies', 'pet'],
    ...['pay dog tax', 'dog tax reduction', 'dog tax exemption', 'guide dog', 'assistance dog', 'shelter dog', 'rescue dog', 'dangerous dog', 'moved with dog', 'adopt a dog', 'got a dog'],
  ],
  form,
  lines: {
    ordinary: { label: 'Dog tax {year} for {subject}', detail: perYear },
    reduced: { label: 'Dog tax {year} for {subject}, reduced', detail: perYear },
    exempt: { label: 'Dog tax {year} for {subject}, exempt', detail: 'You pay no tax for this dog ({from} to {to})' },
    raised: { label: 'Dog tax {year} for {subject}, dangerous dog', detail: perYear },
    'raised-reduced': { label: 'Dog tax {year} for {subject}, dangerous dog, reduced', detail: perYear },
    'existing-difference': { label: 'Dog tax {year}: new rate for the dogs that are already registered', detail: 'together {annual} more a year, {months} of 12 months ({from} to {to})' },
    'fee-with': { label: 'One dog, a year' },
    'fee-each-from': { label: '{count} or more dogs, each dog a year' },
    'fee-position': { label: 'Dog no. {position}, a year' },
    'fee-from-position': { label: 'Dog no. {position} and each further dog, a year' },
    'fee-doubling': { label: 'Dog no. {position}, a year (each further dog costs twice as much)' },
    'fee-raised': { label: 'Dangerous dog, a year' },
    'fee-reduced': { label: 'A dog with reduced tax ({percent} per cent), a year' },
  },
  states: {
    received: { title: 'Received', text: 'We have received your registration.', nextStep: 'We check your answers. You do not have to do anything.' },
    'in-progress': { title: 'Being worked on', text: 'We check your answers and work out the tax.', nextStep: 'You do not have to do anything. If we need something, we get in touch.' },
    assessed: { title: 'Tax assessed', text: 'The tax has been assessed. We are writing the notice.', nextStep: 'The notice comes by post. You do not have to do anything.' },
    answered: { title: 'Notice ready', text: 'The notice is ready and is being printed.', nextStep: 'The notice comes by post. You do not have to do anything.' },
    dispatched: { title: 'Notice sent', text: 'We have given the notice to the post.', nextStep: 'Please pay on the days that the notice names. The payment reference (Kassenzeichen) is on its first page.' },
    closed: { title: 'Closed', text: 'This case is closed.', nextStep: 'Please deregister your dog when you no longer keep it.' },
  },
};
