import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Lost property',
  deed: 'Look for something lost, hand in something found',
  summary: 'Keys, phone, bicycle, wallet: ask whether somebody has handed in your things, or hand in what you have found.',
  keywords: ['lost', 'found', 'lost property', 'lost and found', 'lost keys', 'lost phone', 'lost wallet', 'lost bicycle', 'bike', 'found something'],
};
