import { add, allocate, cents, eur, formatMoney, share } from '#kernel';

describe('money', () => {
  it('is exact in cents and refuses fractions of one', () => {
    expect(add(eur(0.1), eur(0.2))).toEqual(cents(30));
    expect(() => eur(1.005)).toThrow('more than two decimals');
    expect(() => cents(0.5)).toThrow(RangeError);
  });

  it('takes a share by months and rounds half up', () => {
    expect(share(eur(84), 11, 12)).toEqual(eur(77));
    expect(share(cents(1), 1, 2)).toEqual(cents(1));
    expect(share(cents(100), 1, 3)).toEqual(cents(33));
  });

  it('splits into four instalments without losing a cent', () => {
    const parts = allocate(cents(7701), [1, 1, 1, 1]);
    expect(parts.map((part) => part.cents)).toEqual([1926, 1925, 1925, 1925]);
  });

  it('reads like a by-law', () => {
    expect(formatMoney(eur(1234.5))).toBe('1.234,50 Euro');
  });
});
