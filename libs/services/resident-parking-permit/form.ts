import { defineForm } from '#sdk/form';

/** First where somebody lives, because that decides whether they can apply at all; then who, which vehicle, for how long. */
export const form = defineForm({
  pages: [
    { id: 'home', fields: [{ key: 'address', type: 'address', required: true, personal: 'contact', purpose: 'find-zone' }] },
    { id: 'residence', fields: [{ key: 'mainResidence', type: 'yes-no', required: true, personal: 'none', purpose: 'check-conditions' }] },
    {
      id: 'person',
      fields: [
        { key: 'givenName', type: 'name', required: true, personal: 'identity', purpose: 'identify-applicant', autocomplete: 'given-name' },
        { key: 'familyName', type: 'name', required: true, personal: 'identity', purpose: 'identify-applicant', autocomplete: 'family-name' },
        { key: 'bornOn', type: 'date', required: true, personal: 'identity', purpose: 'identify-applicant', autocomplete: 'bday', earliest: 'today-120y', latest: 'today-16y' },
        { key: 'email', type: 'email', required: false, personal: 'contact', purpose: 'send-decision', autocomplete: 'email' },
      ],
    },
    {
      id: 'vehicle',
      fields: [
        { key: 'plate', type: 'licence-plate', required: true, personal: 'identity', purpose: 'print-permit' },
        { key: 'vehicleUse', type: 'single-choice', required: true, personal: 'none', purpose: 'check-conditions', options: ['registered-to-me', 'permanently-used'] },
      ],
    },
    {
      id: 'vehicle-evidence',
      fields: [
        { key: 'evidenceNeeded', type: 'guidance' },
        { key: 'permissionNeeded', type: 'guidance', when: { '===': [{ var: 'vehicleUse' }, 'permanently-used'] } },
        { key: 'evidence', type: 'single-choice', required: true, personal: 'none', purpose: 'check-conditions', options: ['upload', 'at-the-counter', 'by-post'] },
      ],
    },
    {
      id: 'registration-document',
      when: { '===': [{ var: 'evidence' }, 'upload'] },
      fields: [{ key: 'registrationFiles', type: 'file', required: true, personal: 'identity', purpose: 'check-conditions', kinds: ['pdf', 'jpeg', 'png'], maxFiles: 2, maxMegabytes: 10 }],
    },
    {
      id: 'holder-permission',
      when: { and: [{ '===': [{ var: 'evidence' }, 'upload'] }, { '===': [{ var: 'vehicleUse' }, 'permanently-used'] }] },
      fields: [{ key: 'permissionFiles', type: 'file', required: true, personal: 'identity', purpose: 'check-conditions', kinds: ['pdf', 'jpeg', 'png'], maxFiles: 2, maxMegabytes: 10 }],
    },
    {
      id: 'period',
      fields: [
        { key: 'months', type: 'single-choice', required: true, personal: 'none', purpose: 'compute-fee', options: ['6', '12', '24'], offered: 'prices' },
        { key: 'startsOn', type: 'date', required: true, personal: 'none', purpose: 'compute-fee', earliest: 'today', latest: 'today+3m' },
      ],
    },
  ],
  declarations: ['true-and-complete', 'report-changes'],
});
