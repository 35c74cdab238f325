import type { Words } from '../words.js';

export const filing: Words['filing'] = {
  title: 'You are filling this in for somebody',
  how: (text) => `This is how the application comes to us: ${text}.`,
  read: 'Read out what is declared before you send.',
  handOver: 'Please hand over number and code, best on the printed copy. Without both there is no information on the case.',
  next: 'Back to taking in',

  beginTitle: 'Fill in without signing in',
  begin: 'You fill in everything here. Then you sign on paper, or you come to us with your ID.',
  beginButton: 'Fill in without signing in',

  signInTitle: 'Please sign in to send',
  signIn: 'This application needs a safe way to sign in. Your answers are kept. If signing in does not work, you can go on like this:',
  counterTitle: 'Come to us with your ID',
  counter: 'We show you a link and a code. Bring both and your ID. Then we send the application together.',
  counterButton: 'Show link and code',
  paperTitle: 'With a signature on paper',
  paper: 'Print the application that you have filled in (in German), sign it and send it to us with a copy of your ID. It counts as soon as we have it.',
  paperLink: 'Application to sign (PDF, in German)',
};
