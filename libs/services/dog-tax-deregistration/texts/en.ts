import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Deregister a dog',
  deed: 'Deregister a dog',
  summary: 'Your dog has died, lives somewhere else now or moves away with you: deregister it, so that the tax ends.',
  keywords: ['deregister dog', 'dog died', 'dog tax', 'end dog tax', 'give dog away', 'dog moved'],
};
