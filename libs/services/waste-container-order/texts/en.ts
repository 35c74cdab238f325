import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Waste bins',
  deed: 'Order or exchange a waste bin',
  summary: 'You need one more bin, a smaller or larger one, or a new one because the old one is broken or gone.',
  keywords: ['bin', 'waste bin', 'rubbish bin', 'trash can', 'garbage', 'recycling', 'new bin', 'bigger bin', 'broken bin', 'dustbin'],
};
