import { checkForm, compileForm, FIELD_TYPE_CODES, fieldAt, fieldTypeOf, issueText, pruneAnswers, readPage, reachablePages, summarize, undeclaredKeys, writePage } from '#sdk/form';
import type { CompiledField, RawInput } from '#sdk/form';
import { everyAnswer as answers, everyType as form, everyTypeTexts } from './testing/index.js';

const compiled = compileForm(form, everyTypeTexts);

const fields = compiled.pages.flatMap((page) => page.fields);

const read = (page: string, raw: RawInput, index?: number) => readPage(form, index === undefined ? { id: page } : { id: page, index }, raw, answers);

/** The value of one field after typing, or the code of what is wrong. */
function typed(page: string, key: string, text: string, index?: number): unknown {
  const { answers: found, issues } = read(page, { [key]: text }, index);
  return issues?.[0]?.code ?? found[key];
}

const plate = (text: string): unknown => typed('vehicle', 'plate', text, 0);
const amount = (text: string): unknown => typed('money', 'rent', text);

describe('a form with every type of field', () => {
  it('has each of them, no defect, and survives JSON', () => {
    expect([...new Set(fields.map((field) => field.type))].toSorted()).toEqual([...FIELD_TYPE_CODES].toSorted());
    expect(checkForm(form, everyTypeTexts)).toEqual([]);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  it('shows on each page what it reads back', () => {
    for (const ref of reachablePages(form, answers)) {
      const raw = writePage(form, ref, answers);
      const askable = Object.fromEntries(Object.entries(raw).filter(([name]) => !['loginName', 'loginBirth', 'total'].includes(name)));
      const { answers: again, issues } = readPage(form, ref, askable, answers);
      expect(issues).toBeUndefined();
      const before = ref.index === undefined ? answers : answers.vehicles[ref.index];
      for (const [key, value] of Object.entries(again)) expect({ key, value }).toEqual({ key, value: (before as Record<string, unknown>)[key] });
    }
  });

  it('is summed up as people read it', () => {
    const rows = Object.fromEntries(summarize(compiled, answers).flatMap((section) => section.rows.map((row) => [row.path, row.value])));
    expect(rows).toMatchObject({
      loginName: 'Zoë Müller-Ōtani',
      loginBirth: '31. Dezember 1984',
      country: 'Japan',
      rent: '640,50 Euro',
      account: 'DE89 3704 0044 0532 0130 00',
      total: '730,50 Euro',
      contract: 'Mietvertrag Seite 1.pdf (1,2 MB), Seite 2.jpg (830 KB)',
      'vehicles.0.plate': 'DN-AB 123E',
      'vehicles.0.papers': 'Schein.pdf (1 KB)',
    });
  });

  it('has a sentence without gap and without blame for every code of every type', () => {
    const params = { limit: 3, file: 'a.heic', kinds: ['pdf', 'jpeg'] };
    const sentences = fields.flatMap((field: CompiledField) =>
      ['REQUIRED' as const, ...fieldTypeOf(field).codes].map((code) => issueText(field, { path: field.key, code, params: { ...params, ...(code === 'DATE_INCOMPLETE' ? { part: 'month' } : {}) } })),
    );
    expect(sentences.filter((sentence) => /ungültig|falsch|\bfehler|\{/i.test(sentence))).toEqual([]);
    expect(issueText(fieldAt(compiled, 'contract')!.field, { path: 'contract', code: 'FILE_KIND', params })).toBe(
      '„a.heic“ können wir nicht annehmen. Bitte laden Sie eine Datei als PDF oder JPEG hoch.',
    );
  });
});

describe('an amount', () => {
  it.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['1 234', 123_400],
    ['1.234', 123_400],
    ['12.50', 1_250],
    ['12,-', 1_200],
    ['12,--', 1_200],
    ['640 €', 64_000],
    ['€ 640', 64_000],
    ['7,05 EUR', 705],
    ['0', 0],
    [' 19,99 Euro ', 1_999],
    ['1.234.567,89', 123_456_789],
  ])('%s is typed as people write it', (text, cents) => {
    expect(amount(text)).toEqual({ cents, currency: 'EUR' });
  });

  it.each(['viel', '1,234', '1.23.4', '12,5,0', '-5', '1e3', '123456789012', '12.345.6'])('%s is asked again', (text) => {
    expect(amount(text)).toBe('MONEY');
  });
});

describe('a bank account', () => {
  it.each(['DE89 3704 0044 0532 0130 00', 'de89370400440532013000', ' DE89-3704-0044-0532-0130-00 '])('%s is stored in one form', (text) => {
    expect(typed('money', 'account', text)).toBe('DE89370400440532013000');
  });

  it.each(['DE88 3704 0044 0532 0130 00', 'DE89 3704', '12345', 'ZZ89370400440532013000'])('%s has not the checksum, length or country of one', (text) => {
    expect(typed('money', 'account', text)).toBe('IBAN');
  });
});

describe('a licence plate', () => {
  it.each([
    ['dn-ab 123', 'DN-AB 123'],
    ['DN AB 123', 'DN-AB 123'],
    ['DN - AB123', 'DN-AB 123'],
    ['dn ab 123 e', 'DN-AB 123E'],
    ['DN-A 12H', 'DN-A 12H'],
    ['B-MW 1', 'B-MW 1'],
    ['SLSAB12', 'SLS-AB 12'],
    ['ÖHR-A 7', 'ÖHR-A 7'],
    ['DN-AB 123 4/10', 'DN-AB 123 04/10'],
    ['DN-AB 123 04-10', 'DN-AB 123 04/10'],
    ['DN-A 12H 11/03', 'DN-A 12H 11/03'],
    ['DN-1234', 'DN-1234'],
    ['Y-123456', 'Y-123456'],
    ['DN-06123', 'DN-06123'],
  ])('%s is stored as %s', (text, stored) => {
    expect(plate(text)).toBe(stored);
  });

  it.each(['DNAB123', 'DN123', 'DN-AB 0123', 'DN-ABC 12', 'DNXY-A 1', 'DN-AB 12345', 'DN-AB 1234X', 'SLS-AB 1234E', 'hallo', 'DN-AB 1234 04/10 '.replace('DN', 'SLS')])('%s is asked again', (text) => {
    expect(plate(text)).toBe('LICENCE_PLATE');
  });

  it.each(['DN-AB 123 04/04', 'DN-AB 123 1/12', 'DN-AB 123 0/5', 'DN-AB 123 4/13'])('%s has months that are no season', (text) => {
    expect(plate(text)).toBe('SEASON');
  });
});

describe('answers that nobody types', () => {
  it.each([
    ['person', 'loginName'],
    ['proof', 'total'],
    ['proof', 'contract'],
  ])('are refused when they are posted: %s/%s', (page, key) => {
    const { answers: found, issues } = read(page, { [key]: 'Mallory' });
    expect(issues).toEqual([{ path: key, code: 'UNDECLARED' }]);
    expect(found).not.toHaveProperty(key);
  });

  it('are computed anew, whatever somebody stored', () => {
    expect(pruneAnswers(form, answers)['total']).toBe(73_050);
    expect(pruneAnswers(form, { ...answers, total: 1 })['total']).toBe(73_050);
    expect(undeclaredKeys(form, { ...answers, total: 1 })).toEqual([{ path: 'total', code: 'UNDECLARED' }]);
    expect(writePage(form, { id: 'proof' }, answers)).toMatchObject({ total: '730,50 Euro' });
  });

  it('are left out when what they follow from is not there', () => {
    const { rent: _rent, ...without } = answers;
    expect(pruneAnswers(form, without)).not.toHaveProperty('total');
  });
});
