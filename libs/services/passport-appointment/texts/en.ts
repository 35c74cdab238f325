import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Passport',
  deed: 'Apply for a passport',
  summary: 'For journeys beyond the European Union you usually need a passport. You apply in person, because we take photo and fingerprints.',
  keywords: ['passport', 'travel', 'travel document', 'lost passport', 'expired passport', 'express passport', 'new passport', 'child passport'],
};
