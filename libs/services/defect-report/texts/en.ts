import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Report a defect',
  deed: 'Report damage',
  summary: 'Pothole, dark street lamp, dumped rubbish, broken swing: tell us where something is wrong. You need not give your name.',
  keywords: ['pothole', 'street lamp', 'street light', 'broken', 'damage', 'report damage', 'defect', 'fly-tipping', 'dumped rubbish', 'playground', 'graffiti', 'road damage'],
};
