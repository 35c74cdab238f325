import { isId, newAccessCode, newCode, newId, newToken, normalizeCode } from '#kernel';

describe('ids', () => {
  it('sort in the order in which they were made, also within a millisecond', () => {
    const ids = Array.from({ length: 2000 }, () => newId());
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(isId)).toBe(true);
  });

  it('carry the instant that they were made for', () => {
    const at = new Date('2027-01-04T08:00:00.123Z');
    expect(parseInt(newId(at).replace('-', '').slice(0, 12), 16)).toBe(at.getTime());
    expect(newId(at)[14]).toBe('7');
  });

  it('tokens can not be guessed and fit into an address', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(newToken());
  });

  it('codes are read back however somebody types them', () => {
    expect(newCode(12)).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(normalizeCode(' o1l-i\u2013x ')).toBe('0111X');
    expect(newAccessCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});
