import type { Words } from '../words.js';

export const lifeSituation: Words['lifeSituation'] = { all: 'All services from A to Z' };

export const news: Words['news'] = {
  title: 'News',
  all: 'All news',
  empty: 'There is no news at the moment.',
};

export const home: Words['home'] = {
  searchLabel: 'What are you looking for?',
  allServices: (count) => `All ${count} services from A to Z`,
  mostUsed: 'Most used',
  offices: 'In person',
  lifeSituations: 'What has happened?',
  news: 'News',
  ways: 'Already on your way?',
  statusTitle: 'Where your case stands',
  statusText: 'With your case number and access code you can see how far we are.',
  payTitle: 'Pay a notice',
  payText: 'Pay online with the payment reference (Kassenzeichen) from your notice.',
};

export const offices: Words['offices'] = {
  hours: (name) => `Opening hours of ${name}`,
  closedDay: 'closed',
  allHours: 'All opening hours',
};

export const availability: Words['availability'] = {
  ONLINE: 'online',
  NOT_ONLINE_YET: 'not online yet',
  OFFERED_ELSEWHERE: 'at another authority',
};

export const search: Words['search'] = {
  title: 'Search',
  found: (count, query) => (count === 1 ? `One service matches “${query}”` : `${count} services match “${query}”`),
  none: (query) => `We found nothing for “${query}”`,
  noneHelp: 'Try another word, for example “dog” or “passport”. Or call us:',
  ask: 'Enter a word, for example “dog”, “moving” or “passport”.',
  all: 'All services from A to Z',
};

export const services: Words['services'] = {
  title: 'Services from A to Z',
  lead: (count) => `${count} services. Where it says “not online yet”, we tell you how to do it at the office.`,
  letters: 'First letters',
  empty: 'No service has been entered here yet. Please call us.',
};
