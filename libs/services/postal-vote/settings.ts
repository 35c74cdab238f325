import type { SettingsDefinition } from '#sdk/service';

/** What a town decides about postal votes. */
export const settings = {
  elections: { type: 'elections', description: 'Elections with their days; hours follow from the kind by the law of the Land. An empty list when there are none' },
  controlLetter: { type: 'boolean', description: 'Whether a letter tells the registered address when papers are asked for at another one', default: true },
} as const satisfies SettingsDefinition;
