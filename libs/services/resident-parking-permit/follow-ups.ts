import type { FollowUpDefinition } from '#sdk/service';

const known = { required: true, personal: 'none', purpose: 'continue-permit' } as const;

/** The permit as it is; stands before everything else and is not asked. */
const page = {
  id: 'permit',
  fields: [
    { ...known, key: 'formerPlate', type: 'licence-plate', personal: 'identity' },
    { ...known, key: 'beginsOn', type: 'date' },
    { ...known, key: 'endsOn', type: 'date' },
  ],
} as const;

const ofPermit = { formerPlate: { var: 'permit.subject' }, beginsOn: { var: 'permit.validFrom' }, endsOn: { var: 'permit.validTo' } } as const;

const evidence = { evidenceNeeded: {}, permissionNeeded: {}, evidence: {}, registrationFiles: {}, permissionFiles: {} } as const;

/** What somebody with a permit may ask for without typing everything again. */
export const followUps = [
  {
    // Begins on the day after the last one: no gap, no overlap.
    code: 'extension',
    leika: '99108001020000',
    opensDaysBefore: 'extensionDays',
    asks: { ...evidence, months: {} },
    // The document was seen the first time; a permission to use somebody else's car may have ended.
    when: { 'vehicle-evidence': { '===': [{ var: 'vehicleUse' }, 'permanently-used'] } },
    page,
    given: { ...ofPermit, startsOn: { var: 'permit.dayAfter' } },
    former: 'runs-out',
  },
  {
    // Another plate for the rest of the time: the old permit ends when the new one begins.
    code: 'vehicle-change',
    leika: null,
    asks: { plate: {}, vehicleUse: {}, ...evidence, startsOn: { notBefore: 'beginsOn', notAfter: 'endsOn' } },
    leaves: ['months'],
    page,
    given: { ...ofPermit, plate: null, startsOn: null },
    former: 'ends',
    permit: { subject: { var: 'plate' }, from: { var: 'startsOn' }, to: { var: 'endsOn' } },
    tariff: {
      kind: 'fixed',
      version: 1,
      input: { subject: { var: 'plate' } },
      ruling: 'permit',
      parameters: { price: 'vehicleChangePrice', dueAfterService: 'dueAfterService' },
    },
    stops: [{ code: 'same-plate', page: 'vehicle', when: { '===': [{ var: 'plate' }, { var: 'formerPlate' }] } }],
  },
] as const satisfies readonly FollowUpDefinition[];
