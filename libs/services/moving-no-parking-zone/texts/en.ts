import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'No-parking zone for moving house',
  deed: 'Have a no-parking zone set up',
  summary: 'So that the moving van can stand in front of the house, we set up a no-parking zone for some hours.',
  keywords: ['moving', 'no parking', 'moving van', 'removal van', 'no parking zone', 'moving house', 'reserve parking'],
};
