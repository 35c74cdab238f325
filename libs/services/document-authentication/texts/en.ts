import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Certified copies',
  deed: 'Have a copy certified',
  summary: 'We confirm that a copy matches the original, or that you have signed yourself.',
  keywords: ['certified copy', 'certify', 'authenticate', 'authentication', 'notarise', 'official copy', 'certified signature', 'copy of certificate'],
};
