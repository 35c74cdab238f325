import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Getting married',
  deed: 'Register your wedding',
  summary: 'You would like to marry: you register the marriage and choose day and place of the ceremony.',
  keywords: ['wedding', 'marry', 'get married', 'marriage', 'civil ceremony', 'registry office', 'wedding date'],
};
