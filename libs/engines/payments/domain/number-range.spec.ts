import fc from 'fast-check';
import { hasRightCheck, normalizeReference, referenceOf } from './number-range.js';

const prefixes = fc.constantFrom('5.0410.', '7-2027-', '00.1.', '9');
const references = fc.tuple(prefixes, fc.integer({ min: 1000, max: 99_999_999 })).map(([prefix, number]) => normalizeReference(referenceOf(prefix, number)));

/** The text with one character changed. */
const withAt = (text: string, index: number, character: string): string => `${text.slice(0, index)}${character}${text.slice(index + 1)}`;

it('is readable and carries two check digits', () => {
  expect(referenceOf('5.0410.', 100_001)).toBe('5.0410.100001-24');
});

it('is found however people type it', () => {
  for (const typed of ['5.0410.100001-24', '5 0410 100001 24', '5041010000124', ' 5.0410.100001 – 24 ']) expect(normalizeReference(typed)).toBe('5041010000124');
});

it('is right as it was made', () => {
  fc.assert(fc.property(references, hasRightCheck));
});

it('shows every single wrong digit', () => {
  fc.assert(
    fc.property(references, (reference) => {
      const wrong = [...reference].flatMap((digit, index) => [...'0123456789'].filter((other) => other !== digit).map((other) => withAt(reference, index, other)));
      expect(wrong.filter(hasRightCheck)).toEqual([]);
    }),
  );
});

it('shows every two neighbours that changed places', () => {
  fc.assert(
    fc.property(references, (reference) => {
      const swapped = [...reference].slice(1).flatMap((digit, index) => (digit === reference[index] ? [] : [`${reference.slice(0, index)}${digit}${reference[index]}${reference.slice(index + 2)}`]));
      expect(swapped.filter(hasRightCheck)).toEqual([]);
    }),
  );
});

it.each(['', '1', 'Hundesteuer', '5.0410.100001', '5.0410.100001-2', '5.0410.100001-42', '1'.repeat(31)])('refuses %p', (typed) => {
  expect(hasRightCheck(typed)).toBe(false);
});

it('gives different numbers different references', () => {
  const many = Array.from({ length: 5_000 }, (_, index) => referenceOf('5.0410.', 100_000 + index));
  expect(new Set(many).size).toBe(many.length);
});
