import { defineForm } from '../definition.js';
import type { FormTexts } from '../form-texts.js';

const plain = { required: true, personal: 'none', purpose: 'example' } as const;

const children = { key: 'children', min: 1, max: 3 } as const;

export { everyAnswer, everyType, everyTypeTexts } from './every-type.js';

/** A made-up form with the common types, a page with a condition and a group that repeats. */
export const exampleForm = defineForm({
  pages: [
    {
      id: 'person',
      fields: [
        { ...plain, key: 'name', type: 'name', personal: 'identity' },
        { ...plain, key: 'bornOn', type: 'date', earliest: '1900-01-01', latest: 'today' },
        { ...plain, key: 'address', type: 'address', personal: 'contact' },
        { ...plain, key: 'email', type: 'email', required: false },
        { ...plain, key: 'phone', type: 'phone', required: false },
      ],
    },
    {
      id: 'family',
      fields: [
        { key: 'why', type: 'guidance' },
        { ...plain, key: 'hasChildren', type: 'yes-no' },
        { ...plain, key: 'income', type: 'number', min: 0, max: 100_000, required: false },
        { ...plain, key: 'languages', type: 'multi-choice', options: ['de', 'en', 'tr'], required: false, max: 2 },
      ],
    },
    {
      id: 'child',
      repeat: children,
      when: { '===': [{ var: 'hasChildren' }, true] },
      fields: [
        { ...plain, key: 'name', type: 'text', maxLength: 20 },
        { ...plain, key: 'school', type: 'single-choice', options: ['none', 'primary', 'secondary'] },
      ],
    },
    {
      id: 'school',
      repeat: children,
      when: { and: [{ '!!': [{ var: 'item.school' }] }, { '!==': [{ var: 'item.school' }, 'none'] }] },
      fields: [
        { ...plain, key: 'schoolName', type: 'text' },
        { ...plain, key: 'grade', type: 'number', min: 1, max: 13, when: { '===': [{ var: 'item.school' }, 'secondary'] } },
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
  declarations: ['true'],
});

export const exampleTexts: FormTexts = {
  pages: {
    person: { title: 'Wer sind Sie?' },
    family: { title: 'Ihre Familie' },
    child: { title: 'Ihr Kind', instanceTitle: 'Ihr {number}. Kind' },
    school: { title: 'Die Schule', instanceTitle: 'Die Schule des {number}. Kindes', add: 'Noch ein Kind' },
    end: { title: 'Zum Schluss' },
  },
  fields: {
    name: { label: 'Name' },
    bornOn: { label: 'Geburtsdatum' },
    address: { label: 'Anschrift' },
    email: { label: 'E-Mail-Adresse' },
    phone: { label: 'Telefonnummer' },
    why: { label: 'Warum wir das fragen', body: ['Die Höhe hängt davon ab.'] },
    hasChildren: { label: 'Haben Sie Kinder?' },
    income: { label: 'Einkommen in Euro' },
    languages: { label: 'Sprachen', options: { de: 'Deutsch', en: 'Englisch', tr: 'Türkisch' } },
    'children.name': { label: 'Name des Kindes' },
    'children.school': { label: 'Schule', options: { none: 'keine', primary: 'Grundschule', secondary: 'weiterführende Schule' } },
    'children.schoolName': { label: 'Name der Schule' },
    'children.grade': { label: 'Klasse' },
    remarks: { label: 'Bemerkungen' },
    consent: { label: 'Einverständnis', body: ['Ich bin einverstanden.'] },
  },
  purposes: { example: 'Damit das Beispiel vollständig ist.' },
  declarations: { true: 'Meine Angaben sind richtig.' },
};

/** Complete and right answers to {@link exampleForm} with two children. */
export const exampleAnswers = {
  name: 'Zoë Müller-Ōtani',
  bornOn: '1984-12-31',
  address: { street: 'Musterweg', houseNumber: '12 a', postalCode: '52349', city: 'Düren' },
  hasChildren: true,
  children: [
    { name: 'Ida', school: 'none' },
    { name: 'Ole', school: 'secondary', schoolName: 'Gesamtschule', grade: 7 },
  ],
  consent: true,
} as const;
