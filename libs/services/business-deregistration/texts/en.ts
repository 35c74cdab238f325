import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Business: deregistration',
  deed: 'Deregister a business',
  summary: 'You stop, hand the business over or move to another town: then you deregister your business.',
  keywords: ['business', 'trade', 'close business', 'deregister business', 'stop business', 'end company', 'shut down shop'],
};
