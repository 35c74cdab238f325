import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Leaving the church',
  deed: 'Leave the church',
  summary: 'You declare in person that you leave a church, at the office that the Land has named.',
  keywords: ['leave church', 'church', 'church tax', 'church exit', 'resign from church'],
};
