import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Certificate of residence',
  deed: 'Get a certificate of residence',
  summary: 'The certificate shows that and since when you are registered here. Banks, universities and authorities ask for it.',
  keywords: ['certificate of residence', 'proof of address', 'registration certificate', 'proof of residence', 'address confirmation', 'Meldebescheinigung'],
};
