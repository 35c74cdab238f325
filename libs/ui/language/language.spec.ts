import { addressIn } from './language.js';

describe('an address in a language', () => {
  it.each([
    ['/', '/en'],
    ['/dienste', '/en/dienste'],
    ['/?q=1', '/en/?q=1'],
    ['/en/dienste', '/en/dienste'],
    ['/en', '/en'],
    ['/english', '/en/english'],
    ['#main', '#main'],
    ['?erledigt=1', '?erledigt=1'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['https://bund.example/x', 'https://bund.example/x'],
    ['//bund.example', '//bund.example'],
    ['/auth/login?to=/konto', '/auth/login?to=/konto'],
    ['/files/x', '/files/x'],
    ['/media/logo.svg', '/media/logo.svg'],
  ])('%s is %s', (href, english) => {
    expect(addressIn('en', href)).toBe(english);
    expect(addressIn('de', href)).toBe(href);
  });
});
