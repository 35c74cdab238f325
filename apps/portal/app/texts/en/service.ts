import type { Words } from '../words.js';

const counted = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** "39 days", "1 day and 5 hours", "20 minutes": as exact as somebody needs it. */
function durationWords(minutes: number): string {
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days >= 3) return counted(days, 'day');
  if (days > 0) return [counted(days, 'day'), ...(hours === 0 ? [] : [counted(hours, 'hour')])].join(' and ');
  return hours > 0 ? [counted(hours, 'hour'), ...(rest === 0 ? [] : [counted(rest, 'minute')])].join(' and ') : counted(minutes, 'minute');
}

export const service: Words['service'] = {
  factsTitle: 'At a glance',
  cost: 'Cost',
  feeTable: 'Costs in detail',
  duration: 'Time',
  fill: 'Filling in:',
  processing: 'Processing:',
  needs: 'You need',
  nothingNeeded: 'No documents',
  identity: 'ID needed?',
  office: 'Who is responsible',
  windows: 'Time limits',
  window: (name, day) => `${name} on ${day}`,
  open: (deadline) => `Apply until ${deadline}`,
  left: (minutes) => (minutes < 1 ? 'less than a minute left' : `${durationWords(minutes)} left`),
  lastChance: (moment) => `The time limit is over. After a sudden illness you can apply until ${moment}, after losing the papers a little less long.`,
  early: (day) => `You can apply from ${day}`,
  papersFrom: (day) => `We send papers from ${day} on.`,
  receipt: 'What counts is the moment at which your application reaches us.',
  noWindow: 'No election is coming up at the moment.',
  notOpen: 'You can not apply for anything here at the moment',
  notOpenText: 'When it is possible is above under “Time limits”. If you have questions, call us or come by:',
  linked: 'We take over the details of your election notification',
  linkedText: 'You see them on the next pages and can change each of them. Nothing is saved yet.',
  start: (deed) => `${deed}: start now`,
  startHint: 'You do not need an account. You can stop at any time and go on later, on another device too.',
  startHintSignIn: 'First you sign in. You can stop at any time and go on later.',
  draftTitle: 'You have already started',
  draftText: 'What you entered is still here.',
  resume: 'Go on',
  restart: 'Start again',
  notOnline: 'This service is not online yet',
  notOnlineText: 'Please come by or call us. What you need is on this page.',
  elsewhere: (organisation) => `Responsible: ${organisation}`,
  elsewhereLink: (organisation) => `Go to the service: ${organisation}`,
  whoMay: 'Who can use this?',
  afterwards: 'What happens next',
  otherWays: 'Other ways',
  legalBasis: 'Legal basis',
};
