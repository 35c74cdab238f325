import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Death certificate',
  deed: 'Order a death certificate',
  summary: 'You need the certificate for pension, bank and inheritance. Only the registry office of the place of death issues it.',
  keywords: ['death certificate', 'death', 'somebody died', 'inheritance', 'funeral', 'deceased'],
};
