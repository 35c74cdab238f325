import { defineForm, readPage, writePage } from '#sdk/form';
import type { FieldIssue } from '#sdk/form';
import { exampleAnswers as answers, exampleForm as form } from './testing/index.js';

const person = {
  name: '  Zoë   Müller ',
  'bornOn.day': '31',
  'bornOn.month': '12',
  'bornOn.year': '1984',
  'address.street': 'Musterweg',
  'address.houseNumber': '12 a',
  'address.postalCode': '52349',
  'address.city': 'Düren',
  email: '',
};

const codes = (issues: readonly FieldIssue[] | undefined): readonly string[] => (issues ?? []).map((issue) => `${issue.path} ${issue.code}`);

describe('reading a page that somebody posted', () => {
  it('takes what was typed, in NFC and without stray blanks', () => {
    const { answers: read, issues } = readPage(form, { id: 'person' }, person);
    expect(issues).toBeUndefined();
    expect(read).toEqual({
      name: 'Zoë Müller',
      bornOn: '1984-12-31',
      address: { street: 'Musterweg', houseNumber: '12 a', postalCode: '52349', city: 'Düren' },
    });
  });

  it.each([
    [{ 'bornOn.day': '30', 'bornOn.month': '2' }, 'bornOn DATE', 'day'],
    [{ 'bornOn.month': '13' }, 'bornOn DATE', 'month'],
    [{ 'bornOn.year': '84' }, 'bornOn DATE', 'year'],
    [{ 'bornOn.month': '' }, 'bornOn DATE_INCOMPLETE', 'month'],
  ])('says which part of a date is at fault: %j', (typed, issue, part) => {
    const reading = readPage(form, { id: 'person' }, { ...person, ...typed });
    expect(codes(reading.issues)).toEqual([issue]);
    expect(reading.issues?.[0]?.params).toEqual({ part });
    expect(reading.answers['bornOn']).toEqual(expect.any(String));
  });

  it.each([
    ['1.500', 1500],
    ['1 500', 1500],
    ['0', 0],
    ['abc', 'abc'],
    ['1,5', '1,5'],
  ])('reads the number %s', (typed, value) => {
    expect(readPage(form, { id: 'family' }, { hasChildren: 'no', income: typed }).answers['income']).toBe(value);
  });

  it('drops the blanks that people put between digits', () => {
    const chip = defineForm({
      pages: [{ id: 'chip', fields: [{ key: 'chip', type: 'text', inputMode: 'numeric', required: true, personal: 'none', purpose: 'x' }] }],
    });
    expect(readPage(chip, { id: 'chip' }, { chip: ' 276 098 100 123 456 ' }).answers).toEqual({ chip: '276098100123456' });
  });

  it('reads choices, several too', () => {
    const { answers: read } = readPage(form, { id: 'family' }, { hasChildren: 'yes', languages: ['tr', 'de'] });
    expect(read).toEqual({ hasChildren: true, languages: ['de', 'tr'] });
  });

  it('refuses inputs that the page does not have and passes over those of the site', () => {
    const reading = readPage(form, { id: 'child', index: 1 }, { name: 'Ole', school: 'none', admin: 'yes', _action: 'next' }, answers);
    expect(codes(reading.issues)).toEqual(['children.1.admin UNDECLARED']);
    expect(reading.answers).toEqual({ name: 'Ole', school: 'none' });
  });

  it('reads fields with a condition only when they are asked', () => {
    const typed = { schoolName: 'Am Markt', grade: '7' };
    expect(readPage(form, { id: 'school', index: 1 }, typed, answers).answers).toEqual({ schoolName: 'Am Markt', grade: 7 });
    const primary = { ...answers, children: [answers.children[0], { name: 'Ole', school: 'primary' }] };
    expect(readPage(form, { id: 'school', index: 1 }, typed, primary).answers).toEqual({ schoolName: 'Am Markt' });
  });
});

describe('showing a page again', () => {
  it.each([{ id: 'person' }, { id: 'family' }, { id: 'child', index: 1 }, { id: 'school', index: 1 }, { id: 'end' }])(
    '%j reads back what it wrote',
    (ref) => {
      const raw = writePage(form, ref, answers);
      expect(writePage(form, ref, { ...answers, ...(ref.index === undefined ? readPage(form, ref, raw, answers).answers : {}) })).toEqual(raw);
      expect(readPage(form, ref, raw, answers).issues).toBeUndefined();
    },
  );

  it('keeps what could not be read', () => {
    const { answers: read } = readPage(form, { id: 'person' }, { ...person, 'bornOn.day': '30', 'bornOn.month': '2' });
    expect(writePage(form, { id: 'person' }, read)).toMatchObject({ 'bornOn.day': '30', 'bornOn.month': '2', 'bornOn.year': '1984' });
  });
});
