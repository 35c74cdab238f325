import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { keyVersionOf, openWith, SealBrokenError, sealWith, unwrapKey, wrapKey } from './index.js';
import type { SealPlace, TownKey } from './index.js';

const town = (tenantId = 'one', version = 1, key = randomBytes(32)): TownKey => ({ tenantId, version, key });
const place: SealPlace = { table: 'case_file', column: 'answers_sealed', row: 'a' };

describe('a sealed value', () => {
  it('opens to what it was, whatever the text', () => {
    const key = town();
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(openWith(key, place, sealWith(key, place, text))).toBe(text)));
  });

  it('never looks the same twice', () => {
    const key = town();
    expect(sealWith(key, place, 'x').equals(sealWith(key, place, 'x'))).toBe(false);
  });

  it('says which key it needs', () => expect(keyVersionOf(sealWith(town('one', 513), place, 'x'))).toBe(513));

  it.each<[string, SealPlace]>([
    ['another row', { ...place, row: 'b' }],
    ['another column', { ...place, column: 'applicant_sealed' }],
    ['another table', { ...place, table: 'draft' }],
  ])('does not open in %s', (_where, other) => {
    const key = town();
    expect(() => openWith(key, other, sealWith(key, place, 'x'))).toThrow(SealBrokenError);
  });

  it('does not open for another town, another version or another key', () => {
    const key = town();
    const sealed = sealWith(key, place, 'x');
    for (const other of [{ ...key, tenantId: 'two' }, { ...key, version: 2 }, town()]) expect(() => openWith(other, place, sealed)).toThrow(SealBrokenError);
  });

  it('does not open when a single bit was changed, or the end is missing', () => {
    const key = town();
    const sealed = sealWith(key, place, 'Waldi');
    for (let at = 3; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => openWith(key, place, changed)).toThrow(SealBrokenError);
    }
    for (const cut of [0, 3, 20, sealed.length - 1]) expect(() => openWith(key, place, sealed.subarray(0, cut))).toThrow(SealBrokenError);
  });
});

describe('a town\'s key', () => {
  it('is unwrapped by the master key, for its own town alone', () => {
    const [master, key] = [randomBytes(32), randomBytes(32)];
    const wrapped = wrapKey(master, 'one', key);
    expect(unwrapKey(master, 'one', wrapped).equals(key)).toBe(true);
    expect(() => unwrapKey(master, 'two', wrapped)).toThrow('authenticate');
    expect(() => unwrapKey(randomBytes(32), 'one', wrapped)).toThrow('authenticate');
  });
});
