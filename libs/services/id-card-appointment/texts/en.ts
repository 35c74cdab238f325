import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Identity card',
  deed: 'Apply for an identity card',
  summary: 'Your ID card expires, is lost, or you need your first one: you apply in person, because we take photo, signature and fingerprints.',
  keywords: ['id', 'id card', 'identity card', 'lost id', 'stolen id', 'expired id', 'personal id', 'new id card'],
};
