import { formatDate } from '#sdk/form';
import type { CitizenWords } from '../words.js';

const letter = (town: string, ...lines: readonly string[]): string => ['Hello,', '', ...lines, '', 'Kind regards', town].join('\n');

const numbers = (reference: string, accessCode: string): readonly string[] => [`Case number (Vorgangsnummer): ${reference}`, `Access code (Zugangscode): ${accessCode}`];

export const mails: CitizenWords['mails'] = {
  received: ({ title, reference, accessCode, link, town }) => ({
    subject: `${title}: we have your registration`,
    text: letter(
      town,
      'We have received your registration. Thank you.', '',
      ...numbers(reference, accessCode), '',
      'With both you can see here how far we are:', link, '',
      'You do not have to do anything else. The result comes by post. It is in German.',
    ),
  }),
  applied: ({ title, reference, accessCode, link, town, permit }) => ({
    subject: `${title}: we have your application`,
    text: letter(
      town,
      permit ? 'We have received your application. We check it and write to you what we have decided. The decision is in German.' : 'We have received your application. We are working on it.', '',
      ...numbers(reference, accessCode), '',
      permit ? 'Please keep both. With them you can see here how far we are, and print your permit in the end:' : 'Please keep both. With them you can see here how far we are:',
      link,
    ),
  }),
  granted: ({ reference, amount, due, purpose, link, status, posted }) => [
    'English (for your information; the German text above counts):', '',
    `Your application ${reference} is granted.`, '',
    `Please pay ${amount} by ${due}:`, link, '',
    `Payment reference (Kassenzeichen): ${purpose}`, '',
    posted
      ? 'As soon as you have paid, we send you what you have ordered. With your case number and access code you can see here how far we are:'
      : 'As soon as you have paid, you can print the permit here. You need your case number and access code:',
    status,
  ].join('\n'),
  grantedFree: ({ reference, status }) => [
    'English (for your information; the German text above counts):', '',
    `Your application ${reference} is granted. It costs you nothing.`, '',
    'As soon as the permit is ready, we write to you once more. You then print it here, with your case number and access code:', status,
  ].join('\n'),
  completed: ({ title, reference, text, nextStep, link, town }) => ({
    subject: title,
    text: letter(town, text, nextStep, '', `Case number (Vorgangsnummer): ${reference}`, 'You can see how far it is here, with your case number and access code:', link),
  }),
  permitIssued: ({ free, reference, link, validTo, town }) => ({
    subject: 'Your permit is ready',
    text: letter(
      town,
      `${free ? 'Your permit is ready' : 'Your payment has arrived'}. Print the permit here, with your case number and access code:`, link, '',
      `Case number (Vorgangsnummer): ${reference}`, `Valid until: ${formatDate(validTo, 'en')}`,
    ),
  }),
};

const told = (subject: string, sentences: readonly string[], { reference, link, town }: { readonly reference: string; readonly link: string; readonly town: string }, call = 'Please look here:') => ({
  subject: `${subject} (${reference})`,
  text: letter(town, ...sentences, '', call, link, '', `Case number (Vorgangsnummer): ${reference}`, '', 'To protect your data, this e-mail says nothing about the content.'),
});

export const dialogue: CitizenWords['dialogue'] = {
  message: (about) => told('New message about your case', ['there is a new message about your case.'], about),
  correction: (about) => told('Please check your answers', ['we need your help once more: please check single answers in your case.', 'Until you have answered, we wait.'], about),
  refusedCorrection: (about) => told('Your changed answers', ['we could not take over your changed answers. The earlier ones count.'], about),
  posted: (about) => told('Your order is on its way', ['what you have ordered has been given to the post.'], about, 'You can see what has happened here:'),
  withdrawn: (about) => told('Application withdrawn', ['Your application is withdrawn. We no longer work on it. It costs you nothing.'], about, 'You can see what has happened here:'),
  withdrawnOwed: (about) => told('Application withdrawn', ['Your application is withdrawn. We no longer work on it.', 'For the decision a part of the fee stays to be paid.'], about, 'How much it is and how you pay it, you can see here:'),
};

export const drafts: CitizenWords['drafts'] = {
  link: ({ title, day, link, town }) => ({
    subject: `${title}: your link to go on`,
    text: [
      'Hello,',
      'with this link you go on later, on another device too:',
      link,
      'You need the code for it. It is on the page on which you asked for this e-mail, and on purpose not here.',
      `We keep your draft until ${day}. Every time you save something, the 30 days start again.`,
      'You have not started anything? Then you do not have to do anything: without the code the link opens nothing.',
      town,
    ].join('\n\n'),
  }),
  warning: ({ title, day, link, town, account }) => ({
    subject: `${title}: we will delete your draft soon`,
    text: [
      'Hello,',
      `you have started and not sent yet. We keep your draft until ${day}. After that we delete it with all answers and files.`,
      account ? 'Would you like to go on? Sign in, the draft is in your account:' : 'Would you like to go on? With this link and your code:',
      link,
      'As soon as you save something, the 30 days start again. If you no longer need the draft, you do not have to do anything.',
      town,
    ].join('\n\n'),
  }),
};

export const serving: CitizenWords['serving'] = {
  waits: ({ reference, link, town }) => ({
    subject: `A notice is ready for you (${reference})`,
    text: letter(
      town,
      'a notice is ready for you in your account. Please fetch it within ten days. After that we send it by post. The notice is in German.', '',
      'To do so, sign in here:', link, '', `Case number (Vorgangsnummer): ${reference}`, '', 'To protect your data, this e-mail says nothing about the content.',
    ),
  }),
  withdrawn: ({ reference, town }) => ({
    subject: `Your notice comes by post (${reference})`,
    text: letter(town, 'you did not fetch the notice in your account. It is no longer there. We now send it by post.', '', `Case number (Vorgangsnummer): ${reference}`),
  }),
};

export const reminder: CitizenWords['reminder'] = ({ title, reference, validTo, link, town }) => ({
  subject: `${title}: valid until ${validTo}`,
  text: [
    'Hello,',
    `the permit of your case ${reference} is valid until ${validTo}.`,
    'Do you need it after that? Then extend it here. You do not have to enter anything again:',
    link,
    'You need your case number and access code for this, or you sign in to your account. If you no longer need the permit, you do not have to do anything: it ends by itself.',
    'Kind regards',
    town,
  ].join('\n\n'),
});
