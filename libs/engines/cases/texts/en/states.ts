import type { CitizenWords } from '../words.js';

export const states: CitizenWords['states'] = {
  'awaiting-citizen': { title: 'Waiting for your answer', text: 'We have a question for you.', nextStep: 'Please answer us. Until then we wait.' },
  withdrawn: { title: 'Withdrawn', text: 'You have withdrawn your application.', nextStep: 'We no longer work on it. It costs you nothing.' },
};

export const withdrawal: CitizenWords['withdrawal'] = {
  free: { title: 'Withdrawn', text: 'You have withdrawn your application.', nextStep: 'You do not have to pay anything. If you have already made a transfer, the town treasury (Stadtkasse) pays it back.' },
  owed: (amount) => ({ title: 'Withdrawn', text: 'You have withdrawn your application.', nextStep: `For the decision ${amount} stay to be paid.` }),
  settled: { title: 'Withdrawn', text: 'You have withdrawn your application.', nextStep: 'Everything is paid. You do not have to do anything else.' },
  late: (amount) => ({ title: 'Withdrawn', text: 'You have withdrawn your application.', nextStep: `A payment arrived after that. The town treasury (Stadtkasse) pays back ${amount}.` }),
};

export const timeline: CitizenWords['timeline'] = {
  later: {
    'in-progress': 'We check your answers',
    answered: 'The notice is written',
    dispatched: 'The notice goes to the post',
    'awaiting-payment': 'We decide',
    issued: 'Print the permit',
    'to-post': 'The order is paid',
    posted: 'Given to the post',
    closed: 'Everything is paid',
  },
  completed: 'We carry out the decision',
  expected: (day) => `probably by ${day}`,
};

export const estimate: CitizenWords['estimate'] = {
  application: 'This is what it costs if we grant your application. You pay only afterwards.',
  free: 'It costs you nothing.',
  note: 'This is an estimate. The notice is binding. Whether you pay less or nothing, we decide only after your evidence.',
};

export const papers: CitizenWords['papers'] = {
  permit: 'Print the permit (PDF, in German)',
  copy: 'Copy of your answers (PDF, in German)',
  notice: 'Fetch the notice (PDF, in German)',
  noticeAgain: 'Notice (PDF, in German)',
};

export const portal: CitizenWords['portal'] = {
  waiting: (day) => ({ title: 'Notice ready', text: 'Your notice is ready in your account.', nextStep: `Please sign in and fetch it by ${day}. After that we send it by post. The notice is in German.` }),
  fetched: { title: 'Notice fetched', text: 'You have fetched your notice.', nextStep: 'By law it counts as received one day after you fetched it. What you can do against it is at the end of the notice, in German.' },
};

export const posted: CitizenWords['posted'] = (text, day) => `${text} That was on ${day}.`;

export const mailbox: CitizenWords['mailbox'] = {
  underWay: { title: 'Notice ready', text: 'The notice is ready. We are putting it into your mailbox at BundID.', nextStep: 'You do not have to do anything.' },
  provided: (day) => ({ title: 'Notice in your mailbox', text: 'Your notice is in your mailbox at BundID. It is in German.', nextStep: `Please read it there. By law it counts as received on ${day}, even if you do not open it.` }),
};
