import type { SettingsDefinition } from '#sdk/service';

/** What a town decides about resident parking. */
export const settings = {
  byLaw: { type: 'text', description: 'Full name and date of the fee by-law for resident parking, as the notice and the service page cite it' },
  zones: { type: 'areas', description: 'The parking zones with their streets; private streets are left out' },
  prices: { type: 'prices', keys: ['6', '12', '24'], description: 'Fee by months of validity; a period without a fee is not offered' },
  dueAfterService: { type: 'period', description: 'How long after service of the grant the fee falls due', default: { days: 14 } },
} as const satisfies SettingsDefinition;
