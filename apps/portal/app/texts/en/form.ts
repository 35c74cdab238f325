import type { Words } from '../words.js';

export const form: Words['form'] = {
  progress: (at, of, title) => `Step ${at} of ${of}: ${title}`,
  next: 'Continue',
  toCheck: 'Continue to check',
  back: 'Back',
  saved: (time) => `Saved at ${time}`,
  optional: '(optional)',
  choose: 'Please choose',
  errorsTitle: (count) => (count === 1 ? 'Please look at one answer again' : `Please look at ${count} answers again`),
  errorPrefix: 'Error: ',
  again: 'Please check this answer again.',
};

export const check: Words['check'] = {
  title: 'Please check your answers',
  lead: 'Is everything right? You can still change every answer.',
  change: 'Change',
  costTitle: 'What it will probably cost',
  line: 'Item',
  amount: 'Amount',
  total: 'Total',
  dues: 'When to pay',
  due: 'Due on',
  declarationTitle: 'Your declaration',
  remember: 'Remember my details for the next form',
  rememberHint: 'Name, date of birth, address, e-mail address and telephone number, in your account. You can delete them there at any time.',
  declarationMissing: (text) => `Please tick the box to confirm: ${text}`,
  progress: (of) => `Step ${of} of ${of}: Check and send`,
  privacy: 'We use your answers for this case only. What we store and for how long is in the',
  privacyLink: 'privacy notice',
  submit: 'Send my answers (binding)',
};

export const done: Words['done'] = {
  title: 'We have your answers',
  reference: 'Case number',
  accessCode: 'Access code',
  copy: 'Copy',
  copied: 'Copied',
  print: 'Print this page',
  received: (day, time) => `Received on ${day} at ${time}`,
  keepTitle: 'Please keep this',
  keep: 'With your case number and access code you can see at any time how far we are. Do not pass the code on.',
  mailed: (email) => `A confirmation is on its way to ${email}.`,
  nextTitle: 'What happens next',
  expected: (date) => `You will probably hear from us by ${date}.`,
  nothingTitle: 'If you hear nothing',
  nothing: (office, phone) => `Call us: ${office}, telephone ${phone}. Tell us your case number.`,
  toStatus: 'Track your case',
};

export const stopped: Words['stopped'] = {
  instead: 'What you can do',
  responsible: 'Responsible is',
  officePage: (name) => `To the page: ${name}`,
  back: 'Change my answers',
  toServices: 'To all services',
};
