import type { Words } from '../words.js';

export const shell: Words['shell'] = {
  description: (town) => `Services of the town hall on the internet: ${town}. Find, fill in, pay and track your case, without an account.`,
  skip: 'Skip to content',
  demoLabel: 'Please note',
  demo: (officialName) => `This is a demonstration and not the website of ${officialName}. Please enter made-up data only.`,
  navLabel: 'Main menu',
  services: 'Services A–Z',
  status: 'Track your case',
  pay: 'Pay',
  signIn: 'Sign in',
  account: 'My account',
  searchLabel: 'Find a service',
  searchButton: 'Search',
  contactTitle: 'Contact',
  helpTitle: 'Help',
  phone: (number) => `Telephone ${number}`,
  legalLabel: 'Legal information',
  legal: { impressum: 'Legal notice', datenschutz: 'Privacy', barrierefreiheit: 'Accessibility', kontakt: 'Contact' },
  feedback: 'Something is not accessible? Tell us',
  findService: 'See all services',
  closing: (name, demonstration) => (demonstration ? `${name} · demonstration with made-up data` : name),
};
