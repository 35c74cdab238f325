import type { CompiledForm } from '#sdk/form';
import { draftCookieOf, hostCookie, newDraftCookie, rawInput, readCookie } from '#ui/page';
import { pageErrors } from './page-errors.js';
import { pagePath, resumePath } from './paths.js';

const request = (cookie: string): Request => new Request('http://dueren.localhost/', { headers: { cookie } });

const form = {
  locale: 'de',
  declarationTexts: {},
  pages: [
    { id: 'keeper', texts: { title: 'Halter' }, fields: [
      { key: 'bornOn', type: 'date', required: true, personal: 'none', purpose: 'x', inputs: ['day', 'month', 'year'], texts: { label: 'Geburtsdatum', parts: { day: 'Tag', month: 'Monat', year: 'Jahr' } } },
      { key: 'address', type: 'address', required: true, personal: 'none', purpose: 'x', inputs: ['street', 'houseNumber', 'postalCode', 'city'], texts: { label: 'Anschrift', parts: { postalCode: 'Postleitzahl' } } },
    ] },
    { id: 'dog', repeat: { key: 'newDogs', min: 1, max: 5 }, texts: { title: 'Hund' }, fields: [
      { key: 'sex', type: 'single-choice', required: true, personal: 'none', purpose: 'x', options: ['female', 'male'], inputs: [], texts: { label: 'Geschlecht' } },
    ] },
  ],
} as unknown as CompiledForm;

describe('the draft that a browser keeps the key of', () => {
  it('is bound to the host, unreadable for scripts, and brings token and submission key back', () => {
    const cookie = newDraftCookie('dog-tax-registration', 'tok_en-1');
    expect(cookie).toMatch(/^__Host-draft-dog-tax-registration=.*; Path=\/; Secure; HttpOnly; SameSite=Lax$/);
    expect(draftCookieOf(request(cookie.split(';')[0]!), 'dog-tax-registration')).toEqual({ token: 'tok_en-1', idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });

  it('is one per service, and broken ones count as none', () => {
    expect(draftCookieOf(request('__Host-draft-other=a~b'), 'dog-tax-registration')).toBeUndefined();
    expect(draftCookieOf(request('__Host-draft-x=only'), 'x')).toBeUndefined();
    expect(readCookie(request('a=%E0%A4%A'), 'a')).toBeUndefined();
    expect(hostCookie('__Host-x', '', 0)).toContain('Max-Age=0');
  });
});

describe('where to go on', () => {
  const page = (id: string, index: number, complete: boolean) => ({ id, index, complete, title: '', stamp: '' });

  it('is the first open page, else the check, else the end; instances count from one', () => {
    expect(resumePath('x', form, { pages: [page('keeper', 0, true), page('dog', 1, false)], submitted: null })).toBe('/dienste/x/antrag/dog/2');
    expect(resumePath('x', form, { pages: [page('keeper', 0, true)], submitted: null })).toBe('/dienste/x/antrag/pruefen');
    expect(resumePath('x', form, { pages: [], submitted: { reference: '', accessCode: '', receivedAt: '', expectedOn: '', email: null, copyPath: null } })).toBe('/dienste/x/antrag/fertig');
    expect(pagePath('a/b', { id: 'keeper' })).toBe('/dienste/a%2Fb/antrag/keeper');
  });
});

describe('what was posted and what is wrong with it', () => {
  it('keeps several boxes with one name as a list and leaves files out', () => {
    const posted = new FormData();
    posted.append('a', '1');
    posted.append('b', '2');
    posted.append('b', '3');
    posted.append('c', new File(['x'], 'x.txt'));
    expect(rawInput(posted)).toEqual({ a: '1', b: ['2', '3'], c: [] });
  });

  it('leads each mistake to the input that is at fault', () => {
    const { summary, fields } = pageErrors(form, { id: 'keeper' }, [
      { path: 'bornOn', code: 'DATE', params: { part: 'month' } },
      { path: 'address.postalCode', code: 'POSTAL_CODE' },
      { path: 'address', code: 'REQUIRED' },
    ]);
    expect(summary.map(({ id }) => id)).toEqual(['f-bornOn-month', 'f-address-postalCode', 'f-address-street']);
    expect(Object.keys(fields).toSorted()).toEqual(['address', 'address.postalCode', 'bornOn']);
  });

  it('knows the instance of a repeating page', () => {
    const { summary } = pageErrors(form, { id: 'dog', index: 1 }, [{ path: 'newDogs.1.sex', code: 'REQUIRED' }]);
    expect(summary).toEqual([{ id: 'f-sex-0', text: expect.stringContaining('Geschlecht') }]);
  });

  it('never swallows a mistake that belongs to no input', () => {
    expect(pageErrors(form, { id: 'keeper' }, [{ path: 'smuggled', code: 'UNDECLARED' }]).summary).toHaveLength(1);
  });
});
