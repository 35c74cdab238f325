import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Business: registration',
  deed: 'Register a business',
  summary: 'Whoever starts a business registers it on the first day, also for a sideline. Usually nothing else is needed.',
  keywords: ['business', 'trade', 'start a business', 'register business', 'business registration', 'self-employed', 'freelance', 'open a shop', 'company', 'sideline', 'start-up'],
};
