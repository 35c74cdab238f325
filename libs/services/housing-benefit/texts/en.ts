import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Housing benefit',
  deed: 'Apply for housing benefit',
  summary: 'Housing benefit (Wohngeld) helps with the rent or the costs of your own house if your income is not enough.',
  keywords: ['housing benefit', 'rent', 'rent support', 'help with rent', 'low income', 'housing allowance', 'subsidy'],
};
