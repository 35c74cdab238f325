import { defineService } from '#sdk/service';
import { followUps } from './follow-ups.js';
import { form } from './form.js';
import { settings } from './settings.js';

/** Without login: where somebody lives and to whom a vehicle belongs is looked up by the office, not proved by a sign-in. */
export const service = defineService({
  code: 'resident-parking-permit',
  version: 6,
  kind: 'application',
  leika: '99108001001000',
  departmentRole: 'traffic',
  assuranceLevel: 'none',
  form,
  applicant: { name: { cat: [{ var: 'givenName' }, ' ', { var: 'familyName' }] }, address: 'address', email: 'email' },
  area: { address: 'address', setting: 'zones' },
  stops: [
    { code: 'not-in-zone', page: 'home', when: { '!': [{ var: 'area' }] } },
    { code: 'not-main-residence', page: 'residence', when: { '===': [{ var: 'mainResidence' }, false] } },
  ],
  steps: [{ step: 'submit' }, { step: 'review', workingDays: 3 }, { step: 'pay', when: 'after-decision' }, { step: 'issue' }],
  rulings: [
    {
      code: 'permit',
      when: { '!!': [{ var: 'plate' }] },
      claim: { var: 'vehicleUse' },
      claimField: 'vehicleUse',
      subject: { var: 'plate' },
      checks: [
        { code: 'zone', passes: { '!!': [{ var: 'area' }] } },
        { code: 'main-residence', passes: { '===': [{ var: 'mainResidence' }, true] } },
        { code: 'vehicle', passes: { '===': [{ var: 'vehicleUse' }, 'registered-to-me'] } },
        // Whoever goes on with the same plate has shown its document before.
        { code: 'evidence', passes: { or: [{ '!!': [{ var: 'registrationFiles' }] }, { '===': [{ var: 'plate' }, { var: 'formerPlate' }] }] } },
        { code: 'within-limit', passes: { '<': [{ var: 'twins' }, { var: 'settings.permitsPerPerson' }] } },
        { code: 'plate-free', passes: { '===': [{ var: 'sameThing' }, 0] } },
      ],
      suggestedWhenPassed: 'grant',
      options: [
        { decision: 'grant', effect: 'granted', reasons: ['conditions-met', 'evidence-shown', 'several-with-reason'] },
        { decision: 'refuse', effect: 'refused', reasons: ['no-main-residence', 'no-evidence', 'not-in-zone', 'has-permit'] },
      ],
    },
  ],
  decision: { ruling: 'permit', grant: 'grant' },
  duplicates: { of: [{ var: 'givenName' }, { var: 'familyName' }, { var: 'bornOn' }], thing: [{ var: 'plate' }], running: true },
  permit: { subject: { var: 'plate' }, from: { var: 'startsOn' }, months: { var: 'months' }, remindDaysBefore: 'reminderDays' },
  followUps,
  outcome: { document: 'notice', channel: 'letter', regime: 'VwVfG', fieldOfLaw: 'general' },
  tariff: {
    kind: 'calendar-periods',
    version: 1,
    input: { months: { var: 'months' }, from: { var: 'startsOn' }, subject: { var: 'plate' } },
    ruling: 'permit',
    parameters: { prices: 'prices', dueAfterService: 'dueAfterService' },
  },
  settings,
  retention: { draftDays: 30, caseYears: 2, basis: 'municipal budget law of the Land; two years after the year in which the case was closed' },
});
