import {
  answeredPages,
  answersOfPage,
  askedFields,
  isOpenPage,
  missingKnown,
  nextInstance,
  nextPage,
  previousPage,
  pruneAnswers,
  reachablePages,
  tamperedAnswers,
  undeclaredKeys,
  withGivenAnswers,
  withPageAnswers,
  withoutInstance,
} from '#sdk/form';
import type { FormDefinition, PageRef } from '#sdk/form';
import { exampleAnswers as answers, exampleForm as form } from './testing/index.js';

const shown = (pages: readonly PageRef[]): string => pages.map(({ id, index }) => (index === undefined ? id : `${id}[${index}]`)).join(' ');

describe('the way through a form', () => {
  it('asks the pages of a group together, once per instance', () => {
    expect(shown(reachablePages(form, answers))).toBe('person family child[0] child[1] school[1] end');
  });

  it('begins with one instance and leaves out what does not apply', () => {
    expect(shown(reachablePages(form, {}))).toBe('person family end');
    expect(shown(reachablePages(form, { hasChildren: true }))).toBe('person family child[0] end');
  });

  it('goes forward and back over the same pages', () => {
    expect(nextPage(form, answers, { id: 'child', index: 1 })).toEqual({ id: 'school', index: 1 });
    expect(previousPage(form, answers, { id: 'end' })).toEqual({ id: 'school', index: 1 });
    expect(previousPage(form, answers, { id: 'person' })).toBeUndefined();
    expect(nextPage(form, answers, { id: 'end' })).toBeUndefined();
  });

  it('offers one more instance at the end of the last one, up to the limit', () => {
    expect(nextInstance(form, answers, { id: 'school', index: 1 })).toEqual({ id: 'child', index: 2 });
    expect(nextInstance(form, answers, { id: 'child', index: 0 })).toBeUndefined();
    const full = { ...answers, children: [...answers.children, { name: 'Pia', school: 'none' }] };
    expect(nextInstance(form, full, { id: 'child', index: 2 })).toBeUndefined();
  });

  it('opens only pages that the answers lead to', () => {
    expect(isOpenPage(form, answers, { id: 'child', index: 2 })).toBe(true);
    expect(isOpenPage(form, answers, { id: 'child', index: 3 })).toBe(false);
    expect(isOpenPage(form, {}, { id: 'child', index: 0 })).toBe(false);
    expect(isOpenPage(form, {}, { id: 'nowhere' })).toBe(false);
  });
});

describe('answers that do not count', () => {
  it('are dropped when their page is not reached any more', () => {
    const pruned = pruneAnswers(form, { ...answers, hasChildren: false });
    expect(pruned['children']).toBeUndefined();
    expect(pruned['name']).toBe(answers.name);
  });

  it('are dropped when their field is not asked', () => {
    const children = [{ name: 'Ole', school: 'primary', schoolName: 'Am Markt', grade: 7 }];
    expect(pruneAnswers(form, { ...answers, children })['children']).toEqual([{ name: 'Ole', school: 'primary', schoolName: 'Am Markt' }]);
  });

  it('are reported when the form does not know them', () => {
    const issues = undeclaredKeys(form, { ...answers, isAdmin: true, children: [{ name: 'Ida', school: 'none', tenantId: 'x' }] });
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual(['isAdmin UNDECLARED', 'children.0.tenantId UNDECLARED']);
  });

  it('never become conditions: keys of the prototype are no answers', () => {
    expect(reachablePages(form, JSON.parse('{"__proto__": {"hasChildren": true}}')).length).toBe(3);
  });
});

describe('changing answers', () => {
  it('replaces one page and keeps the others', () => {
    const next = withPageAnswers(form, { id: 'child', index: 1 }, answers, { name: 'Olaf', school: 'none', consent: false });
    expect(answersOfPage(form, { id: 'child', index: 1 }, next)).toEqual({ name: 'Olaf', school: 'none' });
    expect(next['consent']).toBe(true);
    expect(next['children']).toHaveLength(2);
  });

  it('adds an instance behind the last one and never leaves a gap', () => {
    const next = withPageAnswers(form, { id: 'child', index: 9 }, answers, { name: 'Pia', school: 'none' });
    expect(next['children']).toHaveLength(3);
  });

  it('takes an instance away', () => {
    expect(withoutInstance(form, { id: 'child', index: 0 }, answers)['children']).toEqual([answers.children[1]]);
  });
});

describe('what is known from an earlier case', () => {
  const known = { required: true, known: true, personal: 'none', purpose: 'p' } as const;
  const asked = { ...known, known: false };
  const derived: FormDefinition = {
    pages: [
      { id: 'first', fields: [{ ...known, key: 'car', type: 'yes-no' }] },
      { id: 'second', when: { '===': [{ var: 'car' }, true] }, fields: [{ ...known, key: 'since', type: 'date' }, { ...asked, key: 'until', type: 'date', notBefore: 'since' }] },
    ],
  };
  const given = { car: true, since: '2027-01-01', until: '2027-06-30' };

  it('is kept and counts in conditions, and its page is not asked', () => {
    expect(reachablePages(derived, given)).toEqual([{ id: 'second' }]);
    expect(answeredPages(derived, given)).toEqual([{ id: 'first' }, { id: 'second' }]);
    expect(pruneAnswers(derived, given)).toEqual(given);
    expect(reachablePages(derived, { car: false })).toEqual([]);
    expect(isOpenPage(derived, given, { id: 'first' })).toBe(false);
    expect(askedFields(derived, { id: 'second' }, given).map(({ key }) => key)).toEqual(['until']);
  });

  it('is never taken from a post, and stays when its page is saved', () => {
    expect(tamperedAnswers(derived, { id: 'second' }, { since: '1999-01-01', until: '2027-07-31' })).toEqual([{ path: 'since', code: 'UNDECLARED' }]);
    expect(withGivenAnswers(derived, { id: 'second' }, given, { since: '1999-01-01', until: '2027-07-31' })).toEqual({ since: '2027-01-01', until: '2027-07-31' });
  });

  it('is missed when it is not there', () => {
    expect(missingKnown(derived, given)).toEqual([]);
    expect(missingKnown(derived, { car: true })).toEqual(['since']);
    expect(missingKnown(derived, {})).toEqual(['car']);
  });
});
