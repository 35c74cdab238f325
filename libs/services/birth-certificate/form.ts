import { defineForm } from '#sdk/form';

const identity = { personal: 'identity', purpose: 'identify-applicant' } as const;
const entry = { personal: 'identity', purpose: 'find-entry' } as const;
const OTHERS = { '!==': [{ var: 'relation' }, 'self'] } as const;

/** First who somebody is, as the sign-in tells it; then for whom, so that nobody fills in what leads nowhere; then which paper. */
export const form = defineForm({
  pages: [
    {
      id: 'person',
      fields: [
        { key: 'givenName', type: 'prefilled', source: 'identity.givenName', display: 'text', otherwise: 'name', required: true, ...identity },
        { key: 'familyName', type: 'prefilled', source: 'identity.familyName', display: 'text', otherwise: 'name', required: true, ...identity },
        { key: 'birthName', type: 'prefilled', source: 'identity.birthName', display: 'text', otherwise: 'name', required: false, ...identity },
        { key: 'bornOn', type: 'prefilled', source: 'identity.birthDate', display: 'date', otherwise: 'date', required: true, ...identity },
        { key: 'address', type: 'prefilled', source: 'identity.address', display: 'address', otherwise: 'address', required: true, personal: 'contact', purpose: 'post-paper' },
        { key: 'email', type: 'prefilled', source: 'identity.email', display: 'text', otherwise: 'email', required: false, personal: 'contact', purpose: 'send-decision' },
      ],
    },
    {
      id: 'relation',
      fields: [{ key: 'relation', type: 'single-choice', required: true, personal: 'identity', purpose: 'check-entitlement', options: ['self', 'spouse', 'descendant', 'ancestor', 'sibling', 'other'] }],
    },
    {
      id: 'own-birth',
      when: { '===': [{ var: 'relation' }, 'self'] },
      fields: [{ key: 'ownBirthPlace', type: 'prefilled', source: 'identity.birthPlace', display: 'text', otherwise: 'text', required: true, ...entry }],
    },
    {
      id: 'their-birth',
      when: OTHERS,
      fields: [
        { key: 'birthPlace', type: 'text', required: true, maxLength: 120, ...entry },
        { key: 'birthDate', type: 'date', required: true, latest: 'today', ...entry },
        { key: 'theirGivenName', type: 'name', required: true, ...entry },
        { key: 'theirFamilyName', type: 'name', required: true, ...entry },
      ],
    },
    {
      id: 'interest',
      when: { '===': [{ var: 'relation' }, 'sibling'] },
      fields: [{ key: 'interest', type: 'long-text', required: true, minLength: 10, maxLength: 2000, personal: 'identity', purpose: 'check-entitlement' }],
    },
    {
      id: 'legal-interest',
      when: { '===': [{ var: 'relation' }, 'other'] },
      fields: [
        { key: 'legalInterest', type: 'long-text', required: true, minLength: 10, maxLength: 2000, personal: 'identity', purpose: 'check-entitlement' },
        { key: 'proof', type: 'file', required: true, kinds: ['pdf', 'jpeg', 'png'], maxFiles: 5, maxMegabytes: 10, personal: 'identity', purpose: 'check-entitlement' },
      ],
    },
    {
      id: 'entry',
      fields: [
        { key: 'parents', type: 'text', required: false, maxLength: 200, ...entry },
        { key: 'entryNumber', type: 'text', required: false, maxLength: 40, width: 12, personal: 'none', purpose: 'find-entry' },
      ],
    },
    {
      id: 'paper',
      fields: [
        { key: 'paper', type: 'single-choice', required: true, personal: 'none', purpose: 'make-paper', options: ['certificate', 'multilingual', 'register-extract'] },
        { key: 'copies', type: 'number', required: true, min: 1, max: 10, personal: 'none', purpose: 'compute-fee' },
      ],
    },
  ],
  declarations: ['true-and-complete'],
});
