import { defineService } from '#sdk/service';
import { form } from './form.js';
import { settings } from './settings.js';

const SELF = { '===': [{ var: 'relation' }, 'self'] } as const;
const ENTITLED = ['self', 'spouse', 'descendant', 'ancestor'] as const;
const birthPlace = { if: [SELF, { var: 'ownBirthPlace' }, { var: 'birthPlace' }] } as const;
const elsewhere = { and: [{ '!': [{ var: 'place' }] }, { '!!': [birthPlace] }] } as const;

/** Level high by law (PStV section 6(3)); a refusal must not tell an adoption or a block (PStG sections 63 and 64). */
export const service = defineService({
  code: 'birth-certificate',
  version: 3,
  kind: 'application',
  leika: '99027002012000',
  departmentRole: 'civil-registry',
  assuranceLevel: 'high',
  form,
  applicant: { name: { cat: [{ var: 'givenName' }, ' ', { var: 'familyName' }] }, address: 'address', email: 'email' },
  place: { name: birthPlace, setting: 'places' },
  stops: [
    { code: 'too-young', page: 'person', day: { answer: { var: 'bornOn' }, after: 'today-16y' } },
    { code: 'elsewhere', page: 'own-birth', when: { and: [SELF, elsewhere] }, responsible: 'otherOffices' },
    { code: 'elsewhere', page: 'their-birth', when: { and: [{ '!==': [{ var: 'relation' }, 'self'] }, elsewhere] }, responsible: 'otherOffices' },
    { code: 'archive', page: 'person', when: SELF, day: { answer: { var: 'bornOn' }, before: 'today-110y' }, responsible: 'archives' },
    { code: 'archive', page: 'their-birth', when: { '!==': [{ var: 'relation' }, 'self'] }, day: { answer: { var: 'birthDate' }, before: 'today-110y' }, responsible: 'archives' },
  ],
  steps: [{ step: 'submit' }, { step: 'review', workingDays: 5 }, { step: 'pay', when: 'after-decision' }, { step: 'issue' }],
  rulings: [
    {
      code: 'order',
      when: { '!!': [{ var: 'relation' }] },
      claim: { var: 'relation' },
      claimField: 'relation',
      subject: { if: [SELF, { cat: [{ var: 'givenName' }, ' ', { var: 'familyName' }] }, { cat: [{ var: 'theirGivenName' }, ' ', { var: 'theirFamilyName' }] }] },
      checks: [
        { code: 'own-register', passes: { '!!': [{ var: 'place' }] } },
        { code: 'entitled', passes: { in: [{ var: 'relation' }, [...ENTITLED]] } },
      ],
      options: [
        { decision: 'grant', effect: 'granted', reasons: ['entitled', 'interest-shown'] },
        { decision: 'refuse', effect: 'refused', reasons: ['no-entry', 'adoption', 'blocked', 'data-do-not-fit'], neutral: true },
        { decision: 'refuse-interest', effect: 'refused', reasons: ['no-justified-interest', 'no-legal-interest'] },
      ],
    },
  ],
  decision: { ruling: 'order', grant: 'grant' },
  decidedBy: 'registrar',
  fourEyes: { decisions: ['refuse', 'refuse-interest'] },
  posted: { register: 'births' },
  outcome: { document: 'notice', channel: 'letter', regime: 'VwVfG', fieldOfLaw: 'general', refusalFieldOfLaw: 'civil-status' },
  tariff: {
    kind: 'first-and-further',
    version: 1,
    input: { count: { var: 'copies' }, subject: { var: 'paper' } },
    ruling: 'order',
    parameters: { first: 'firstFee', further: 'furtherFee', dueAfterService: 'dueAfterService' },
  },
  settings,
  retention: { draftDays: 30, caseYears: 5, basis: 'collective records of the civil registry are kept elsewhere; the order by municipal budget law, five years after the year in which the case was closed' },
});
