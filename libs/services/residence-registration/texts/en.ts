import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Residence: registration and change',
  deed: 'Register your residence or a change of address',
  summary: 'Whoever moves into a home registers within two weeks: after coming to the town and after moving within it.',
  keywords: ['moving', 'move', 'register address', 'anmeldung', 'residence registration', 'change of address', 'new address', 'moved house', 'register residence', 'city registration'],
};
