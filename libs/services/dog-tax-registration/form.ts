import { defineForm } from '#sdk/form';

const newDogs = { key: 'newDogs', min: 1, max: 5 } as const;

/** Who keeps which dogs in the household, and which relief is claimed. With one dog and no claim: six pages. */
export const form = defineForm({
  pages: [
    {
      id: 'keeper',
      fields: [
        { key: 'givenName', type: 'name', required: true, personal: 'identity', purpose: 'identify-keeper', autocomplete: 'given-name' },
        { key: 'familyName', type: 'name', required: true, personal: 'identity', purpose: 'identify-keeper', autocomplete: 'family-name' },
        {
          key: 'bornOn',
          type: 'date',
          required: false,
          personal: 'identity',
          purpose: 'identify-keeper',
          autocomplete: 'bday',
          earliest: 'today-120y',
          latest: 'today',
        },
      ],
    },
    {
      id: 'contact',
      fields: [
        { key: 'address', type: 'address', required: true, personal: 'contact', purpose: 'serve-notice' },
        { key: 'email', type: 'email', required: false, personal: 'contact', purpose: 'send-confirmation', autocomplete: 'email' },
        { key: 'phone', type: 'phone', required: false, personal: 'contact', purpose: 'ask-back', autocomplete: 'tel' },
      ],
    },
    {
      id: 'household',
      fields: [
        { key: 'jointKeepers', type: 'yes-no', required: true, personal: 'identity', purpose: 'identify-keeper' },
        { key: 'dogsSoFar', type: 'number', required: true, personal: 'none', purpose: 'compute-tax', min: 0, max: 30 },
      ],
    },
    {
      id: 'joint-keepers',
      when: { '===': [{ var: 'jointKeepers' }, true] },
      fields: [
        { key: 'jointKeeperNames', type: 'long-text', required: true, personal: 'identity', purpose: 'identify-keeper', maxLength: 300, rows: 3 },
      ],
    },
    {
      id: 'dogs-so-far',
      when: { '>': [{ var: 'dogsSoFar' }, 0] },
      fields: [
        { key: 'reducedSoFar', type: 'number', required: true, personal: 'none', purpose: 'compute-tax', min: 0, max: 30, atMost: 'dogsSoFar' },
        { key: 'exemptSoFar', type: 'number', required: true, personal: 'none', purpose: 'compute-tax', min: 0, max: 30, atMost: 'dogsSoFar' },
        { key: 'dangerousSoFar', type: 'number', required: true, personal: 'none', purpose: 'compute-tax', min: 0, max: 30, atMost: 'dogsSoFar' },
      ],
    },
    {
      id: 'dog',
      repeat: newDogs,
      fields: [
        { key: 'name', type: 'text', required: true, personal: 'none', purpose: 'identify-dog', maxLength: 60 },
        { key: 'breed', type: 'text', required: true, personal: 'none', purpose: 'identify-dog', maxLength: 80 },
        { key: 'sex', type: 'single-choice', required: true, personal: 'none', purpose: 'identify-dog', options: ['female', 'male'] },
        { key: 'bornOn', type: 'date', required: true, personal: 'none', purpose: 'compute-tax', earliest: 'today-30y', latest: 'today' },
        { key: 'colour', type: 'text', required: false, personal: 'none', purpose: 'identify-dog', maxLength: 60 },
        {
          key: 'chipNumber',
          type: 'text',
          required: false,
          personal: 'none',
          purpose: 'identify-dog',
          pattern: '^[0-9]{15}$',
          width: 15,
          inputMode: 'numeric',
        },
      ],
    },
    {
      id: 'dog-intake',
      repeat: newDogs,
      fields: [
        { key: 'keptSince', type: 'date', required: true, personal: 'none', purpose: 'compute-tax', earliest: 'today-30y', latest: 'today' },
        {
          key: 'origin',
          type: 'single-choice',
          required: true,
          personal: 'none',
          purpose: 'compute-tax',
          options: ['breeder', 'shelter', 'private', 'moved-in', 'own-litter', 'other'],
        },
        { key: 'dangerous', type: 'yes-no', required: true, personal: 'none', purpose: 'compute-tax' },
      ],
    },
    {
      id: 'dog-relief',
      repeat: newDogs,
      fields: [
        {
          key: 'claim',
          type: 'single-choice',
          required: true,
          personal: 'special',
          purpose: 'decide-relief',
          options: ['none', 'shelter-dog', 'assistance-dog', 'rescue-dog', 'income-support', 'guard-dog', 'working-dog'],
          offered: 'reliefs',
          always: ['none'],
        },
      ],
    },
    {
      id: 'dog-evidence',
      repeat: newDogs,
      when: { and: [{ '!!': [{ var: 'item.claim' }] }, { '!==': [{ var: 'item.claim' }, 'none'] }] },
      fields: [
        { key: 'evidenceNeeded', type: 'guidance' },
        {
          key: 'evidence',
          type: 'single-choice',
          required: true,
          personal: 'none',
          purpose: 'decide-relief',
          options: ['upload', 'at-the-counter', 'by-post', 'known-to-office'],
        },
      ],
    },
    {
      id: 'dog-evidence-files',
      repeat: newDogs,
      when: { '===': [{ var: 'item.evidence' }, 'upload'] },
      fields: [
        {
          key: 'evidenceFiles',
          type: 'file',
          required: true,
          personal: 'special',
          purpose: 'decide-relief',
          kinds: ['pdf', 'jpeg', 'png'],
          maxFiles: 5,
          maxMegabytes: 10,
        },
      ],
    },
  ],
  declarations: ['true-and-complete', 'report-changes'],
});
