import type { signInTexts } from './de.js';

export const mail: typeof signInTexts.mail = ({ town, portal, link }) => ({
  subject: `Your link to sign in: ${portal} ${town}`,
  text: [
    'Hello,',
    `with this link you sign in to the portal of ${town} (${portal}):`,
    link,
    'The link is good for 30 minutes and only once. Do not pass it on.',
    'You did not want to sign in? Then you do not have to do anything: without the link nobody gets into your account.',
    town,
  ].join('\n\n'),
});

export const methods = {
  emailLink: { title: 'Link by e-mail', text: 'You only need an e-mail address. There is no password.' },
  former: 'earlier provider',
};
