import { defineService } from '#sdk/service';
import { form } from './form.js';
import { settings } from './settings.js';

export const service = defineService({
  code: 'dog-tax-registration',
  version: 2,
  kind: 'registration-duty',
  leika: '99102013104000',
  departmentRole: 'taxes',
  assuranceLevel: 'none',
  form,
  applicant: { name: { cat: [{ var: 'givenName' }, ' ', { var: 'familyName' }] }, address: 'address', email: 'email' },
  steps: [{ step: 'submit' }, { step: 'review', workingDays: 10 }, { step: 'issue' }, { step: 'pay', when: 'after-decision' }],
  rulings: [
    {
      code: 'dog-relief',
      each: 'newDogs',
      when: { and: [{ '!!': [{ var: 'item.claim' }] }, { '!==': [{ var: 'item.claim' }, 'none'] }] },
      claim: { var: 'item.claim' },
      claimField: 'newDogs.claim',
      subject: { var: 'item.name' },
      suggestedBy: 'reliefs',
      options: [
        { decision: 'grant-reduction', effect: 'reduced', reasons: ['evidence-shown', 'office-found-out'] },
        { decision: 'grant-exemption', effect: 'exempt', reasons: ['evidence-shown', 'office-found-out'] },
        { decision: 'refuse', effect: 'none', reasons: ['no-evidence', 'conditions-not-met', 'not-in-by-law', 'dangerous-dog'] },
      ],
    },
  ],
  outcome: { document: 'notice', channel: 'letter', regime: 'AO', fieldOfLaw: 'municipal-charges' },
  tariff: {
    kind: 'annual-units',
    version: 1,
    input: {
      existing: {
        count: { var: 'dogsSoFar' },
        reduced: { var: 'reducedSoFar' },
        exempt: { var: 'exemptSoFar' },
        raised: { var: 'dangerousSoFar' },
      },
      added: 'newDogs',
      unit: {
        label: { var: 'item.name' },
        since: { var: 'item.keptSince' },
        bornOn: { var: 'item.bornOn' },
        bornAtHome: { '===': [{ var: 'item.origin' }, 'own-litter'] },
        raised: { var: 'item.dangerous' },
      },
      relief: 'dog-relief',
    },
    parameters: {
      scale: 'rates',
      raisedScale: 'dangerousRates',
      raisedCounts: 'dangerousCounts',
      reducedPercent: 'reducedPercent',
      startRule: 'startRule',
      birthMonths: 'puppyMonths',
      dueDays: 'dueDays',
      dueAfterService: 'dueAfterService',
      openYears: 'openYears',
    },
  },
  settings,
  retention: { draftDays: 30, caseYears: 10, basis: 'AO section 147(3)' },
});
