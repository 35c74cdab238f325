import { defineForm } from '../definition.js';
import type { TextsOfForm } from '../texts-of-form.js';

const plain = { required: true, personal: 'none', purpose: 'example' } as const;

const vehicles = { key: 'vehicles', min: 1, max: 2 } as const;

/** A made-up form with at least one field of every type. */
export const everyType = defineForm({
  pages: [
    {
      id: 'person',
      fields: [
        { key: 'why', type: 'guidance' },
        { ...plain, key: 'loginName', type: 'prefilled', source: 'identity.name', display: 'text', personal: 'identity' },
        { ...plain, key: 'loginBirth', type: 'prefilled', source: 'identity.birthDate', display: 'date', required: false },
        { ...plain, key: 'calledName', type: 'name', personal: 'identity' },
        { ...plain, key: 'bornOn', type: 'date', latest: 'today' },
        { ...plain, key: 'address', type: 'address', personal: 'contact' },
        { ...plain, key: 'email', type: 'email', required: false },
        { ...plain, key: 'phone', type: 'phone', required: false },
      ],
    },
    {
      id: 'choices',
      fields: [
        { ...plain, key: 'tenantOfFlat', type: 'yes-no' },
        { ...plain, key: 'colour', type: 'single-choice', options: ['red', 'blue'] },
        { ...plain, key: 'days', type: 'multi-choice', options: ['mon', 'tue', 'wed'], max: 2 },
        {
          ...plain,
          key: 'country',
          type: 'list',
          options: ['de', 'fr', 'nl', 'jp', 'kr'],
          groups: [
            { key: 'europe', options: ['fr', 'nl'] },
            { key: 'asia', options: ['jp', 'kr'] },
          ],
        },
        { ...plain, key: 'persons', type: 'number', min: 1, max: 12 },
      ],
    },
    {
      id: 'money',
      fields: [
        { ...plain, key: 'rent', type: 'money', personal: 'financial', maxCents: 500_000 },
        { ...plain, key: 'heating', type: 'money', personal: 'financial', required: false, minCents: 100 },
        { ...plain, key: 'account', type: 'iban', personal: 'financial' },
      ],
    },
    {
      id: 'proof',
      fields: [
        {
          ...plain,
          key: 'total',
          type: 'computed',
          required: false,
          display: 'money',
          value: { if: [{ '!!': [{ var: 'rent' }] }, { '+': [{ var: 'rent.cents' }, { var: 'heating.cents' }] }, null] },
        },
        { ...plain, key: 'contract', type: 'file', kinds: ['pdf', 'jpeg', 'png'], maxFiles: 3, maxMegabytes: 10 },
        { ...plain, key: 'photo', type: 'file', kinds: ['jpeg'], maxFiles: 1, maxMegabytes: 2, required: false },
      ],
    },
    {
      id: 'vehicle',
      repeat: vehicles,
      fields: [
        { ...plain, key: 'plate', type: 'licence-plate', personal: 'identity' },
        { ...plain, key: 'model', type: 'text', required: false },
        { ...plain, key: 'papers', type: 'file', kinds: ['pdf'], maxFiles: 2, maxMegabytes: 5, required: false },
      ],
    },
    {
      id: 'end',
      fields: [
        { ...plain, key: 'remarks', type: 'long-text', required: false },
        { ...plain, key: 'consent', type: 'declaration' },
      ],
    },
  ],
});

export const everyTypeTexts: TextsOfForm<typeof everyType> = {
  pages: {
    person: { title: 'Wer sind Sie?' },
    choices: { title: 'Ihre Auswahl' },
    money: { title: 'Ihre Kosten' },
    proof: { title: 'Ihre Nachweise' },
    vehicle: { title: 'Ihr Fahrzeug', instanceTitle: 'Ihr {number}. Fahrzeug', add: 'Noch ein Fahrzeug', remove: 'Dieses Fahrzeug herausnehmen' },
    end: { title: 'Zum Schluss' },
  },
  fields: {
    why: { label: 'Warum wir das fragen', body: ['Damit jede Art von Frage einmal vorkommt.'] },
    loginName: { label: 'Ihr Name', hint: 'Aus Ihrer Anmeldung.' },
    loginBirth: { label: 'Ihr Geburtsdatum laut Anmeldung' },
    calledName: { label: 'Rufname' },
    bornOn: { label: 'Geburtsdatum', hint: 'Zum Beispiel 31 12 1984.' },
    address: { label: 'Anschrift' },
    email: { label: 'E-Mail-Adresse' },
    phone: { label: 'Telefonnummer' },
    tenantOfFlat: { label: 'Wohnen Sie zur Miete?' },
    colour: { label: 'Farbe', options: { red: 'Rot', blue: 'Blau' } },
    days: { label: 'Tage', options: { mon: 'Montag', tue: 'Dienstag', wed: 'Mittwoch' } },
    country: {
      label: 'Staat',
      options: { de: 'Deutschland', fr: 'Frankreich', nl: 'Niederlande', jp: 'Japan', kr: 'Südkorea' },
      groups: { europe: 'Europa', asia: 'Asien' },
    },
    persons: { label: 'Personen im Haushalt' },
    rent: { label: 'Miete im Monat', hint: 'Zum Beispiel 640,50.' },
    heating: { label: 'Heizkosten im Monat' },
    account: { label: 'IBAN' },
    total: { label: 'Zusammen im Monat' },
    contract: { label: 'Mietvertrag', hint: 'Fotografieren Sie alle Seiten.' },
    photo: { label: 'Foto' },
    'vehicles.plate': { label: 'Kennzeichen', hint: 'Zum Beispiel DN-AB 123.' },
    'vehicles.model': { label: 'Modell' },
    'vehicles.papers': { label: 'Fahrzeugschein' },
    remarks: { label: 'Bemerkungen' },
    consent: { label: 'Einverständnis', body: ['Ich bin einverstanden.'] },
  },
  purposes: { example: 'Damit das Beispiel vollständig ist.' },
  declarations: {},
};

/** Complete and right answers to {@link everyType}, as a draft holds them: without the computed one. */
export const everyAnswer = {
  loginName: 'Zoë Müller-Ōtani',
  loginBirth: '1984-12-31',
  calledName: 'Zoë',
  bornOn: '1984-12-31',
  address: { street: 'Musterweg', houseNumber: '12 a', postalCode: '52349', city: 'Düren' },
  tenantOfFlat: true,
  colour: 'blue',
  days: ['mon', 'wed'],
  country: 'jp',
  persons: 2,
  rent: { cents: 64_050, currency: 'EUR' },
  heating: { cents: 9_000, currency: 'EUR' },
  account: 'DE89370400440532013000',
  contract: [
    { id: '01900000-0000-7000-8000-000000000001', name: 'Mietvertrag Seite 1.pdf', kind: 'pdf', size: 1_234_567 },
    { id: '01900000-0000-7000-8000-000000000002', name: 'Seite 2.jpg', kind: 'jpeg', size: 830_000 },
  ],
  vehicles: [{ plate: 'DN-AB 123E', papers: [{ id: '01900000-0000-7000-8000-000000000003', name: 'Schein.pdf', kind: 'pdf', size: 999 }] }],
  consent: true,
} as const;
