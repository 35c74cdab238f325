import type { TranslationOf } from '#sdk/service';
import type { service } from '../definition.js';

type Texts = TranslationOf<typeof service>;

export const states: Texts['states'] = {
  received: { title: 'Received', text: 'We have received your application.', nextStep: 'We look for the entry on the electoral roll. You do not have to do anything.' },
  'in-progress': { title: 'Being worked on', text: 'We are working on your application.', nextStep: 'You do not have to do anything. If we need something, we get in touch.' },
  assessed: { title: 'Decided', text: 'We have decided on your application.', nextStep: 'You do not have to do anything. The papers or our answer will follow.' },
  answered: { title: 'Answer ready', text: 'Our answer is ready and is being printed.', nextStep: 'It comes by post. If it is urgent, please call us.' },
  dispatched: { title: 'Answer sent', text: 'We have given our answer to the post.', nextStep: 'The letter says, in German, why we have decided so and what you can do.' },
  closed: { title: 'Closed', text: 'This case is closed.', nextStep: 'You do not have to do anything.' },
};

export const completions: Texts['completions'] = {
  send: {
    title: 'Papers sent',
    text: 'Your postal voting papers are on their way.',
    nextStep: 'If they have not arrived after five days, apply for new ones here. Until when that is possible is on the page “Apply for a postal vote”.',
    button: 'Enter as sent',
  },
  'hand-over': {
    title: 'Papers handed over',
    text: 'Your postal voting papers have been collected.',
    nextStep: 'Send the red letter in time or hand it in at our office.',
    button: 'Enter as handed over',
  },
};

const ASK = 'If you have questions, call us or come by: {office}, {street}, {city}, telephone {phone}.';
const TYPED = 'What you have entered is still here.';

export const stops: Texts['stops'] = {
  'too-late': {
    title: 'The time limit is over',
    text: `You could apply for a postal vote for “{election}” until {deadline}. What counts is the moment at which your application reaches us. ${TYPED}`,
    alternatives: [
      'Go to your polling station on {day}.',
      'Have you fallen ill suddenly after the time limit? Then please change your answer. That is possible until {illnessDeadline}.',
      'Have your papers not arrived? Then please change your answer too. That is possible until {lostDeadline}.',
      ASK,
    ],
  },
  over: {
    title: 'Unfortunately it is too late for this',
    text: `New papers after a loss were possible until {lostDeadline}, after a sudden illness until {illnessDeadline}. What counts is the moment at which your application reaches us. ${TYPED}`,
    alternatives: ['If you have not received a polling card, go to your polling station on {day}.', ASK],
  },
  'still-in-time': {
    title: 'The ordinary time limit is still running',
    text: `You can still apply for a postal vote in the ordinary way, until {deadline}. You need no reason. ${TYPED}`,
    alternatives: ['Change your answer to “I apply for a postal vote”.', ASK],
  },
  'nothing-sent-yet': {
    title: 'No papers have been sent yet',
    text: `We send the papers for “{election}” from {papersFrom} on. Before that there are no ballot papers. ${TYPED}`,
    alternatives: ['Have you applied already? Then please wait a little longer.', 'Have you not applied yet? Change your answer to “I apply for a postal vote”.', ASK],
  },
  'not-begun': {
    title: 'This is not possible yet',
    text: `You can apply for a postal vote for “{election}” from {opens}. ${TYPED}`,
    alternatives: ['Come back to this page from that day on.', ASK],
  },
  'not-held': {
    title: 'This election is no longer held',
    text: `It has been cancelled or moved. ${TYPED}`,
    alternatives: ['Look at the page “Apply for a postal vote” to see which elections are coming up, and begin anew there.', ASK],
  },
};
