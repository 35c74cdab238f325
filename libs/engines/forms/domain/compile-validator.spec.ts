import { localDate } from '#kernel';
import { toJsonSchema } from '#sdk/form';
import type { Answers, FieldIssue } from '#sdk/form';
import { exampleAnswers as answers, exampleForm as form } from '#sdk/form/testing';
import { compileValidator } from './compile-validator.js';
import { schemaCompiler } from './schema-compiler.js';

const validator = compileValidator(form);

const today = localDate('2027-01-04');

const shown = (issues: readonly FieldIssue[]): readonly string[] => issues.map((issue) => `${issue.path} ${issue.code}`);

const check = (changed: Answers): readonly string[] => shown(validator.all({ ...answers, ...changed }, { today }));

describe('all answers before submission', () => {
  it('are accepted when they are right', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[Answers, readonly string[]]>([
    [{ name: 'A'.repeat(121) }, ['name TOO_LONG']],
    [{ name: 'Анна' }, ['name CHARACTERS']],
    [{ name: '' }, ['name REQUIRED']],
    [{ bornOn: '1984-02-30' }, ['bornOn DATE']],
    [{ bornOn: '2027-01-05' }, ['bornOn TOO_LATE']],
    [{ bornOn: '1899-12-31' }, ['bornOn TOO_EARLY']],
    [{ bornOn: 19_840_101 }, ['bornOn WRONG_TYPE']],
    [
      { address: { street: 'Weg', houseNumber: 'x', postalCode: '5234', city: 'Düren' } },
      ['address.houseNumber HOUSE_NUMBER', 'address.postalCode POSTAL_CODE'],
    ],
    [{ address: { street: 'Weg', postalCode: '52349', city: 'Düren' } }, ['address.houseNumber REQUIRED']],
    [{ address: { ...answers.address, country: 'DE' } }, ['address.country UNDECLARED']],
    [{ email: 'anna' }, ['email EMAIL']],
    [{ phone: 'ruf an' }, ['phone PHONE']],
    [{ income: -1 }, ['income TOO_SMALL']],
    [{ income: 'viel' }, ['income NUMBER']],
    [{ income: 1.5 }, ['income NUMBER']],
    [{ languages: ['de', 'fr'] }, ['languages.1 OPTION']],
    [{ languages: ['de', 'en', 'tr'] }, ['languages TOO_MANY']],
    [{ hasChildren: 'yes' }, ['hasChildren OPTION']],
    [{ consent: false }, ['consent NOT_ACCEPTED']],
    [{ children: [{ name: 'Ida' }] }, ['children.0.school REQUIRED']],
    [{ children: [{ name: 'Ida', school: 'secondary', schoolName: 'Am Markt' }] }, ['children.0.grade REQUIRED']],
    [{ children: 'none' }, ['children.0.name REQUIRED', 'children.0.school REQUIRED']],
    [{ role: 'admin' }, ['role UNDECLARED']],
  ])('%j', (changed, issues) => {
    expect(check(changed)).toEqual(issues);
  });

  it('do not count on pages that are not reached', () => {
    expect(check({ hasChildren: false, children: [{ name: 7 }] })).toEqual([]);
  });

  it('are refused when there are too many of a group', () => {
    expect(check({ children: Array.from({ length: 4 }, () => ({ name: 'Ida', school: 'none' })) })).toEqual(['children TOO_MANY']);
  });

  it('name every missing field of an empty form', () => {
    expect(shown(validator.all({}, { today }))).toEqual([
      'name REQUIRED',
      'bornOn REQUIRED',
      'address REQUIRED',
      'hasChildren REQUIRED',
      'consent REQUIRED',
    ]);
  });
});

describe('one page', () => {
  it('is checked alone, by key, with paths into all answers', () => {
    const posted = { name: 'Ole', school: 'kindergarten', tenant: 'x' };
    expect(shown(validator.page({ id: 'child', index: 1 }, posted, { answers, today }))).toEqual([
      'children.1.school OPTION',
      'children.1.tenant UNDECLARED',
    ]);
  });

  it('can be the first of one more instance', () => {
    expect(validator.page({ id: 'child', index: 2 }, { name: 'Pia', school: 'none' }, { answers, today })).toEqual([]);
  });

  it('is refused when the answers do not lead to it', () => {
    expect(shown(validator.page({ id: 'child', index: 0 }, { name: 'Ida', school: 'none' }, { answers: {}, today }))).toEqual(['child UNDECLARED']);
    expect(shown(validator.page({ id: 'nowhere' }, {}, { answers, today }))).toEqual(['nowhere UNDECLARED']);
  });

  it('is complete once it has no issues', () => {
    const { consent: _consent, ...rest } = answers;
    expect(validator.completePages(rest, { today }).map((ref) => ref.id)).toEqual(['person', 'family', 'child', 'child', 'school']);
  });
});

describe('the schema of all answers', () => {
  const valid = schemaCompiler()(toJsonSchema(form));

  it('is JSON Schema 2020-12, compiles strictly and knows no other keys', () => {
    expect(toJsonSchema(form)['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(valid(answers)).toBe(true);
    expect(valid({ ...answers, role: 'admin' })).toBe(false);
    expect(valid({ ...answers, children: [{ name: 'Ida', school: 'none', role: 'admin' }] })).toBe(false);
  });

  it('survives a pattern that would hang a backtracking engine', () => {
    const slow = schemaCompiler()({ type: 'string', pattern: '^(a+)+$' });
    const started = performance.now();
    expect(slow(`${'a'.repeat(5000)}!`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
