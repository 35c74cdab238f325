import { defineService } from '#sdk/service';
import { form } from './form.js';
import { handOver } from './hand-over.js';
import { settings } from './settings.js';

const asks = (request: string) => ({ '===': [{ var: 'request' }, request] });
const is = (window: string) => ({ '===': [{ var: 'window' }, window] });

/** Name, birth date and address are what the law asks (BWO section 27(2)): no sign-in, no mail. */
export const service = defineService({
  code: 'postal-vote',
  version: 2,
  kind: 'application',
  leika: '99128009012000',
  departmentRole: 'elections',
  assuranceLevel: 'none',
  filing: ['counter', 'paper', 'clerk-link'],
  form,
  applicant: { name: { cat: [{ var: 'givenName' }, ' ', { var: 'familyName' }] }, address: 'address', email: 'email' },
  window: {
    setting: 'elections',
    choice: 'election',
    requests: [{ request: 'sudden-illness', when: asks('illness') }, { request: 'lost-papers', when: asks('lost') }, { request: 'ordinary' }],
  },
  stops: [
    { code: 'not-held', page: 'election', when: is('gone') },
    { code: 'too-late', page: 'election', when: { and: [is('closed'), asks('papers')] } },
    { code: 'over', page: 'election', when: is('closed') },
    { code: 'still-in-time', page: 'election', when: { and: [is('early'), asks('illness')] } },
    { code: 'nothing-sent-yet', page: 'election', when: { and: [is('early'), asks('lost')] } },
    { code: 'not-begun', page: 'election', when: is('early') },
  ],
  duplicates: { of: [{ var: 'election' }, { var: 'givenName' }, { var: 'familyName' }, { var: 'bornOn' }] },
  representative: { of: [{ var: 'election' }, { var: 'collectorGivenName' }, { var: 'collectorFamilyName' }] },
  handOver,
  receiptLetters: [
    { code: 'control', when: { and: [{ '===': [{ var: 'settings.controlLetter' }, true] }, { in: [{ var: 'delivery' }, ['other-address', 'abroad']] }] } },
  ],
  steps: [{ step: 'submit' }, { step: 'pay', when: 'never' }, { step: 'review', workingDays: 2 }],
  rulings: [
    {
      code: 'papers',
      when: { '!!': [{ var: 'familyName' }] },
      claim: { var: 'request' },
      claimField: 'request',
      subject: { cat: [{ var: 'givenName' }, ' ', { var: 'familyName' }] },
      checks: [
        { code: 'own-application', passes: { '===': [{ var: 'applicant' }, 'myself'] } },
        { code: 'first-papers', passes: asks('papers') },
        { code: 'by-post', passes: { in: [{ var: 'delivery' }, ['registered-address', 'other-address', 'abroad']] } },
        { code: 'four-at-most', passes: { '<=': [{ var: 'represented' }, 4] } },
        { code: 'only-one', passes: { '===': [{ var: 'twins' }, 0] } },
      ],
      suggestedWhenPassed: 'send',
      options: [
        { decision: 'send', effect: 'granted', reasons: ['in-the-roll', 'new-papers'] },
        { decision: 'hand-over', effect: 'granted', reasons: ['came-in-person', 'authority-shown', 'illness-shown'] },
        { decision: 'refuse', effect: 'refused', reasons: ['not-in-roll', 'no-authority', 'illness-not-shown', 'has-papers'] },
      ],
    },
  ],
  decision: { ruling: 'papers', grant: ['send', 'hand-over'] },
  outcome: { document: 'notice', channel: 'letter', regime: 'VwVfG', fieldOfLaw: 'elections' },
  settings,
  retention: { draftDays: 30, monthsAfterElection: 6, basis: 'BWO section 90 and the like in the electoral law of the Land: papers of an election are destroyed six months after it' },
});
