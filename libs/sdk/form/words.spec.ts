import { compileForm, fieldAt, FIELD_TYPE_CODES, inputOf, issueText, mergeIssues, pageTitle, summarize, tailorForm, defineForm } from '#sdk/form';
import type { CompiledField, FieldIssue, IssueCode } from '#sdk/form';
import { exampleAnswers as answers, exampleForm, exampleTexts } from './testing/index.js';

const form = compileForm(exampleForm, exampleTexts);

const fieldOf = (path: string): CompiledField => fieldAt(form, path)!.field;

const say = (issue: FieldIssue): string => issueText(fieldOf(issue.path), issue);

describe('a compiled form', () => {
  it('is JSON with every word that a site needs', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(fieldOf('address').texts.parts).toEqual({ street: 'Straße', houseNumber: 'Hausnummer', postalCode: 'Postleitzahl', city: 'Ort' });
    expect(fieldOf('hasChildren').texts.options).toEqual({ yes: 'Ja', no: 'Nein' });
    expect(form.declarationTexts).toEqual({ true: 'Meine Angaben sind richtig.' });
  });

  it('numbers the pages of a group once there are several', () => {
    expect(pageTitle(form, { id: 'child', index: 1 }, answers)).toBe('Ihr 2. Kind');
    expect(pageTitle(form, { id: 'child', index: 0 }, { hasChildren: true })).toBe('Ihr Kind');
  });
});

describe('sentences for mistakes', () => {
  it.each([
    [{ path: 'name', code: 'REQUIRED' }, 'Bitte füllen Sie „Name“ aus.'],
    [{ path: 'bornOn', code: 'REQUIRED' }, 'Bitte geben Sie bei „Geburtsdatum“ Tag, Monat und Jahr an, zum Beispiel 31 12 2024.'],
    [{ path: 'bornOn', code: 'DATE_INCOMPLETE', params: { part: 'month' } }, 'Bitte ergänzen Sie bei „Geburtsdatum“ noch: Monat.'],
    [
      { path: 'bornOn', code: 'TOO_LATE', params: { limit: '2026-08-25' } },
      'Bitte geben Sie bei „Geburtsdatum“ einen Tag bis zum 25. August 2026 an.',
    ],
    [{ path: 'address.street', code: 'REQUIRED' }, 'Bitte ergänzen Sie bei „Anschrift“ noch: Straße.'],
    [{ path: 'address.city', code: 'TOO_LONG', params: { limit: 100 } }, 'Bitte kürzen Sie „Ort“ auf höchstens 100 Zeichen.'],
    [{ path: 'income', code: 'TOO_LARGE', params: { limit: 100_000 } }, 'Bitte geben Sie bei „Einkommen in Euro“ höchstens 100.000 an.'],
    [{ path: 'children.1.school', code: 'REQUIRED' }, 'Bitte wählen Sie bei „Schule“ eine Antwort aus.'],
  ] as const)('%j', (issue, sentence) => {
    expect(say(issue)).toBe(sentence);
  });

  it('never blame, never leave a gap, for every code and type', () => {
    const codes: readonly IssueCode[] = [
      'REQUIRED',
      'UNDECLARED',
      'WRONG_TYPE',
      'FORMAT',
      'CHARACTERS',
      'EMAIL',
      'PHONE',
      'POSTAL_CODE',
      'HOUSE_NUMBER',
      'DATE',
      'NUMBER',
      'OPTION',
    ];
    const sentences = form.pages.flatMap((page) => page.fields).flatMap((field) => codes.map((code) => issueText(field, { path: field.key, code })));
    expect(sentences.filter((sentence) => /ungültig|falsch|fehler|\{/i.test(sentence))).toEqual([]);
  });

  it('link to the input that is at fault', () => {
    expect(inputOf(fieldOf('bornOn'), { path: 'bornOn', code: 'DATE', params: { part: 'month' } }, '')).toBe('bornOn.month');
    expect(inputOf(fieldOf('bornOn'), { path: 'bornOn', code: 'REQUIRED' }, '')).toBe('bornOn.day');
    expect(inputOf(fieldOf('address.city'), { path: 'address.city', code: 'REQUIRED' }, 'city')).toBe('address.city');
    expect(inputOf(fieldOf('name'), { path: 'name', code: 'REQUIRED' }, '')).toBe('name');
  });

  it('come in the order of the fields, one per answer, the precise one first', () => {
    const merged = mergeIssues(
      form,
      [{ path: 'bornOn', code: 'DATE_INCOMPLETE' }],
      [
        { path: 'address', code: 'REQUIRED' },
        { path: 'bornOn', code: 'DATE' },
        { path: 'name', code: 'REQUIRED' },
      ],
    );
    expect(merged.map(({ path, code }) => `${path} ${code}`)).toEqual(['name REQUIRED', 'bornOn DATE_INCOMPLETE', 'address REQUIRED']);
  });
});

describe('the summary', () => {
  it('shows what was answered, page by page, as people read it', () => {
    const sections = summarize(form, answers);
    expect(sections.map((section) => section.title)).toEqual([
      'Wer sind Sie?',
      'Ihre Familie',
      'Ihr 1. Kind',
      'Ihr 2. Kind',
      'Die Schule des 2. Kindes',
      'Zum Schluss',
    ]);
    expect(sections.flatMap((section) => section.rows.map((row) => `${row.path}: ${row.value}`))).toEqual([
      'name: Zoë Müller-Ōtani',
      'bornOn: 31. Dezember 1984',
      'address: Musterweg 12 a, 52349 Düren',
      'hasChildren: Ja',
      'children.0.name: Ida',
      'children.0.school: keine',
      'children.1.name: Ole',
      'children.1.school: weiterführende Schule',
      'children.1.schoolName: Gesamtschule',
      'children.1.grade: 7',
      'consent: Ja',
    ]);
  });

  it('leaves out what does not count any more', () => {
    const paths = summarize(form, { ...answers, hasChildren: false }).flatMap((section) => section.rows.map((row) => row.path));
    expect(paths.filter((path) => path.startsWith('children'))).toEqual([]);
  });
});

describe('a town', () => {
  const offered = defineForm({
    pages: [
      {
        id: 'claim',
        fields: [
          {
            key: 'claim',
            type: 'single-choice',
            required: true,
            personal: 'none',
            purpose: 'x',
            options: ['none', 'a', 'b'],
            offered: 'claims',
            always: ['none'],
          },
        ],
      },
      {
        id: 'extra',
        when: { '===': [{ var: 'settings.extra' }, true] },
        fields: [{ key: 'more', type: 'text', required: false, personal: 'none', purpose: 'x' }],
      },
    ],
  });

  it('offers only what it has', () => {
    const [field] = tailorForm(offered, { claims: { b: 'exempt' } }).pages[0]!.fields;
    expect(field).toMatchObject({ options: ['none', 'b'] });
  });

  it('puts the settings that conditions ask for into the form', () => {
    expect(tailorForm(offered, { claims: {}, extra: true, secret: 1 })).toMatchObject({ settings: { extra: true } });
    expect(FIELD_TYPE_CODES).toHaveLength(20);
  });
});
