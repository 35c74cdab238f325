import { localDate } from '#kernel';
import { pruneAnswers, tamperedAnswers, toJsonSchema, withGivenAnswers } from '#sdk/form';
import type { Answers, FieldIssue } from '#sdk/form';
import { everyAnswer as answers, everyType as form } from '#sdk/form/testing';
import { compileValidator } from './compile-validator.js';
import { schemaCompiler } from './schema-compiler.js';

const validator = compileValidator(form);

const today = localDate('2027-01-04');

const shown = (issues: readonly FieldIssue[]): readonly string[] => issues.map((issue) => `${issue.path} ${issue.code}`);

const check = (changed: Answers): readonly string[] => shown(validator.all({ ...answers, ...changed }, { today }));

const file = (own: object) => ({ id: 'x', name: 'a.pdf', kind: 'pdf', size: 5, ...own });

describe('a form with every type of field, on the server', () => {
  it('accepts what is right', () => {
    expect(check({})).toEqual([]);
    expect(schemaCompiler()(toJsonSchema(form))(pruneAnswers(form, answers))).toBe(true);
  });

  it.each<[Answers, readonly string[]]>([
    [{ rent: '640,50' }, ['rent MONEY']],
    [{ rent: { cents: 1.5, currency: 'EUR' } }, ['rent.cents MONEY']],
    [{ rent: { cents: 1, currency: 'USD' } }, ['rent.currency MONEY']],
    [{ rent: { cents: -1, currency: 'EUR' } }, ['rent.cents MONEY']],
    [{ rent: { cents: 500_001, currency: 'EUR' } }, ['rent TOO_LARGE']],
    [{ heating: { cents: 99, currency: 'EUR' } }, ['heating TOO_SMALL']],
    [{ account: 'DE88370400440532013000' }, ['account IBAN']],
    [{ account: 'DE89 3704 0044 0532 0130 00' }, ['account IBAN']],
    [{ country: 'xx' }, ['country OPTION']],
    [{ contract: [] }, ['contract REQUIRED']],
    [{ contract: 'a.pdf' }, ['contract WRONG_TYPE']],
    [{ contract: [file({ kind: 'svg' })] }, ['contract.0.kind WRONG_TYPE']],
    [{ contract: [file({ path: '/etc' })] }, ['contract.0.path UNDECLARED']],
    [{ contract: [1, 2, 3, 4].map((id) => file({ id: String(id) })) }, ['contract TOO_MANY']],
    [{ vehicles: [{ plate: 'dn-ab 123' }] }, ['vehicles.0.plate LICENCE_PLATE']],
    [{ vehicles: [{ plate: 'DN-AB 123 04/04' }] }, ['vehicles.0.plate SEASON']],
    [{ vehicles: [{ plate: 'DN-AB 12345' }] }, ['vehicles.0.plate LICENCE_PLATE']],
    [{ loginBirth: '31.12.1984' }, ['loginBirth WRONG_TYPE']],
    [{ total: 1 }, ['total UNDECLARED']],
  ])('refuses %j', (changed, issues) => {
    expect(check(changed)).toEqual(issues);
  });

  it('asks for what the login or an upload should have given', () => {
    const { loginName: _name, contract: _contract, ...rest } = answers;
    expect(shown(validator.all(rest, { today }))).toEqual(['loginName REQUIRED', 'contract REQUIRED']);
  });
});

describe('answers that the server gives', () => {
  const page = { id: 'person' };
  const posted = { calledName: 'Zoë', loginName: 'Mallory' };

  it('stay as they are, and a posted one is told as tampered', () => {
    expect(tamperedAnswers(form, page, posted)).toEqual([{ path: 'loginName', code: 'UNDECLARED' }]);
    expect(withGivenAnswers(form, page, answers, posted)).toEqual({ calledName: 'Zoë', loginName: answers.loginName, loginBirth: answers.loginBirth });
  });

  it('stay with their instance', () => {
    const vehicle = { id: 'vehicle', index: 0 };
    expect(withGivenAnswers(form, vehicle, answers, { plate: 'B-A 1', papers: [] })).toEqual({ plate: 'B-A 1', papers: answers.vehicles[0].papers });
    expect(withGivenAnswers(form, { ...vehicle, index: 1 }, answers, { plate: 'B-A 1' })).toEqual({ plate: 'B-A 1' });
  });
});
