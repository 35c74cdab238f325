import { defineForm } from '#sdk/form';

const choice = { type: 'single-choice', required: true, personal: 'none' } as const;
const name = { type: 'name', required: true, personal: 'identity' } as const;

/** Which election and why; who applies for whom; where the papers go. Name, birth date and address are enough: no account, no mail, no papers of identity. */
export const form = defineForm({
  pages: [
    {
      id: 'election',
      fields: [
        { ...choice, key: 'election', purpose: 'find-election', options: [], optionsOf: 'elections', link: true },
        { ...choice, key: 'request', purpose: 'check-deadline', options: ['papers', 'lost', 'illness'] },
      ],
    },
    { id: 'applicant', fields: [{ ...choice, key: 'applicant', purpose: 'check-authority', options: ['myself', 'somebody-else'] }] },
    {
      id: 'proxy',
      when: { '===': [{ var: 'applicant' }, 'somebody-else'] },
      fields: [
        { key: 'proxyNeeds', type: 'guidance' },
        { ...name, key: 'proxyGivenName', purpose: 'check-authority', autocomplete: 'given-name' },
        { ...name, key: 'proxyFamilyName', purpose: 'check-authority', autocomplete: 'family-name' },
        { key: 'powerOfAttorney', type: 'file', required: true, personal: 'identity', purpose: 'check-authority', kinds: ['pdf', 'jpeg', 'png'], maxFiles: 3, maxMegabytes: 8 },
      ],
    },
    {
      id: 'voter',
      fields: [
        { ...name, key: 'givenName', purpose: 'find-in-roll', link: true },
        { ...name, key: 'familyName', purpose: 'find-in-roll', link: true },
        { key: 'bornOn', type: 'date', required: true, personal: 'identity', purpose: 'find-in-roll', earliest: 'today-120y', latest: 'today-15y', link: true },
        { key: 'address', type: 'address', required: true, personal: 'contact', purpose: 'find-in-roll', link: true },
        { key: 'rollNumber', type: 'text', required: false, personal: 'identity', purpose: 'find-in-roll', maxLength: 20, width: 10, link: true },
      ],
    },
    {
      id: 'lost',
      when: { '===': [{ var: 'request' }, 'lost'] },
      fields: [
        { ...choice, key: 'lostHow', purpose: 'block-old-papers', options: ['not-arrived', 'lost', 'spoilt'] },
        { key: 'lostMeaning', type: 'guidance' },
        { key: 'lostDeclared', type: 'declaration', required: true, personal: 'none', purpose: 'block-old-papers' },
      ],
    },
    {
      id: 'illness',
      when: { '===': [{ var: 'request' }, 'illness'] },
      fields: [
        { key: 'illnessWay', type: 'guidance' },
        { key: 'illnessReason', type: 'long-text', required: true, personal: 'special', purpose: 'check-illness', maxLength: 500, rows: 3 },
        { ...choice, key: 'collectedBy', purpose: 'give-papers', options: ['myself', 'somebody-else'] },
      ],
    },
    {
      id: 'delivery',
      when: { '!==': [{ var: 'request' }, 'illness'] },
      fields: [
        { ...choice, key: 'delivery', purpose: 'give-papers', options: ['registered-address', 'other-address', 'abroad', 'collect-myself', 'collected-by-somebody'] },
        { key: 'runOffToo', type: 'declaration', required: false, personal: 'none', purpose: 'give-papers', when: { in: [{ var: 'election' }, { var: 'settings.electionsWithRunOff' }] } },
      ],
    },
    {
      id: 'other-address',
      when: { '===': [{ var: 'delivery' }, 'other-address'] },
      fields: [
        { key: 'careOf', type: 'text', required: false, personal: 'contact', purpose: 'give-papers', maxLength: 60 },
        { key: 'dispatchAddress', type: 'address', required: true, personal: 'contact', purpose: 'give-papers' },
      ],
    },
    {
      id: 'abroad',
      when: { '===': [{ var: 'delivery' }, 'abroad'] },
      fields: [
        { key: 'foreignAddress', type: 'long-text', required: true, personal: 'contact', purpose: 'give-papers', maxLength: 300, rows: 4 },
        { key: 'foreignCountry', type: 'text', required: true, personal: 'contact', purpose: 'give-papers', maxLength: 60, autocomplete: 'country-name' },
      ],
    },
    {
      id: 'collector',
      when: { or: [{ '===': [{ var: 'delivery' }, 'collected-by-somebody'] }, { '===': [{ var: 'collectedBy' }, 'somebody-else'] }] },
      fields: [
        { ...name, key: 'collectorGivenName', purpose: 'give-papers' },
        { ...name, key: 'collectorFamilyName', purpose: 'give-papers' },
        { key: 'collectorBrings', type: 'guidance' },
        { key: 'collectorDeclared', type: 'declaration', required: true, personal: 'none', purpose: 'give-papers' },
      ],
    },
    {
      id: 'contact',
      fields: [
        { key: 'email', type: 'email', required: false, personal: 'contact', purpose: 'ask-back', autocomplete: 'email' },
        { key: 'phone', type: 'phone', required: false, personal: 'contact', purpose: 'ask-back', autocomplete: 'tel' },
      ],
    },
  ],
  declarations: ['true-and-complete'],
});
