import { csvOf } from './csv.js';

const cells = (...row: string[]): string => csvOf([row]).replace('\u{feff}', '').trimEnd();

describe('a file of lines', () => {
  it('opens as UTF-8 and ends its lines as RFC 4180 has them', () => {
    expect(csvOf([['a', 'b'], ['Łucja', 'Groß']])).toBe('\u{feff}a;b\r\nŁucja;Groß\r\n');
  });

  it.each(['=1+1', '+49 24 21', '-1', '@SUM(A1)', '\t=1', '\0=1'])('takes the formula out of %j', (text) => {
    expect(cells(text)).toBe(`'${text}`);
  });

  it('takes it out behind a line end too', () => {
    expect(cells('\r=1', 'x')).toBe(`"'\r=1";x`);
  });

  it.each([
    ['a;b', '"a;b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['="x"', `"'=""x"""`],
    ['1-2', '1-2'],
    ['', ''],
  ])('writes %j as %j', (text, written) => {
    expect(cells(text, 'end')).toBe(`${written};end`);
  });
});
