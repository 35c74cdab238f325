import type { SettingsDefinition } from '#sdk/service';

/** What a town says about certificates of birth. */
export const settings = {
  byLaw: { type: 'text', description: 'Fee by-law of the Land or the town, as the notice and the service page cite it' },
  firstFee: { type: 'money', min: 1, description: 'Fee for the first piece' },
  furtherFee: { type: 'money', min: 0, description: 'Fee for each further piece of the same order' },
  dueAfterService: { type: 'period', description: 'How long after service of the grant the fee falls due', default: { days: 14 } },
  places: { type: 'places', description: 'Places whose register of births the registry office of the town keeps: the town, its districts, former municipalities' },
  otherOffices: { type: 'offices', description: 'Registry offices nearby that are named to people who were born there, each with its places', default: [] },
  registryCourt: { type: 'text', description: 'The local court that can instruct the registrar (PStG section 50), with its address in one line, as refusals name it' },
  archives: { type: 'offices', description: 'The archive that has the registers of births more than 110 years ago (PStG section 5(5))' },
} as const satisfies SettingsDefinition;
