import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Marriage certificate',
  deed: 'Order a marriage certificate',
  summary: 'The certificate shows that two people are married. Only the registry office where they married issues it.',
  keywords: ['marriage certificate', 'married', 'proof of marriage', 'wedding certificate'],
};
