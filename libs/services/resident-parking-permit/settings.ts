import type { SettingsDefinition } from '#sdk/service';

/** What a town decides about resident parking. */
export const settings = {
  byLaw: { type: 'text', description: 'Full name and date of the fee by-law for resident parking, as the notice and the service page cite it' },
  zones: { type: 'areas', description: 'The parking zones with their streets; private streets are left out' },
  prices: { type: 'prices', keys: ['6', '12', '24'], description: 'Fee by months of validity; a period without a fee is not offered' },
  permitsPerPerson: { type: 'integer', min: 1, max: 10, description: 'How many permits a person may have without a person at the desk deciding about it', default: 1 },
  vehicleChangePrice: { type: 'money', description: 'Fee for another plate on a running permit; nothing when it is free', default: { cents: 0, currency: 'EUR' } },
  extensionDays: { type: 'integer', min: 1, max: 366, description: 'From how many days before its last day a permit can be extended', default: 56 },
  reminderDays: { type: 'integer', min: 0, max: 180, description: 'How many days before its last day the holder of a permit is reminded, not before it can be extended; 0 for never', default: 28 },
  dueAfterService: { type: 'period', description: 'How long after service of the grant the fee falls due', default: { days: 14 } },
} as const satisfies SettingsDefinition;
