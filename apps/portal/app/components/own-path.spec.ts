import { ownPath } from './own-path.js';

describe('where a link in an address may lead', () => {
  it.each(['/konto', '/dienste/dog-tax-registration/antrag/keeper', '/dienste/x/antrag/dog/2?return=check'])('to %s', (path) => expect(ownPath(path)).toBe(path));
  it.each(['', 'konto', '//evil.example', '/\\evil.example', '/a//b', '/../x', 'https://evil.example', 'javascript:alert(1)', '/a#b', '/a\r\nb'])('not to %j', (path) => expect(ownPath(path)).toBe('/konto'));
});
