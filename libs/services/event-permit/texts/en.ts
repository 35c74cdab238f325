import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Events on streets and squares',
  deed: 'Register an event',
  summary: 'Street party, procession, market or open-air concert: tell us early what you plan, so that everything is safe.',
  keywords: ['event', 'street party', 'festival', 'concert', 'market', 'procession', 'demonstration stand', 'close a street', 'public event', 'party outside'],
};
