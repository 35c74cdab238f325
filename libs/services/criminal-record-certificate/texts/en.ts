import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Certificate of conduct',
  deed: 'Apply for a certificate of conduct',
  summary: 'It shows whether you have a criminal record. Employers and clubs ask for it. The Federal Office of Justice issues it.',
  keywords: ['certificate of conduct', 'criminal record', 'police clearance', 'police check', 'good conduct', 'background check', 'criminal record certificate'],
};
