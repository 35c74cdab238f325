import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Business: change',
  deed: 'Report a change of your business',
  summary: 'Your business moves within the town, or you do something new: then you report the change.',
  keywords: ['business', 'trade', 'change business', 'business moves', 'new address of business', 'change of trade', 'company change'],
};
