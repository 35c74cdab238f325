import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { cents, eur, parseIban } from '#kernel';
import { giroCode } from './giro-code.js';
import type { CreditTransfer } from './giro-code.js';

const iban = parseIban('DE02 1203 0000 0000 2020 51')!;
const aTransfer = (change: Partial<CreditTransfer> = {}): CreditTransfer => ({ name: 'Stadtkasse Düren', iban, amount: eur(54), text: '5.0410.100001-24', ...change });

it('writes the lines of EPC069-12, version 002, without empty ones at the end', () => {
  const lines = ['BCD', '002', '1', 'SCT', 'BYLADEM1001', 'Stadtkasse Düren', 'DE02120300000000202051', 'EUR54.00', '', '', '5.0410.100001-24'];
  expect(giroCode(aTransfer({ bic: 'BYLADEM1001' }))).toBe(lines.join('\n'));
  expect(lines.length).toBeLessThanOrEqual(12);
});

it('agrees with published samples, line by line', () => {
  const oracles = process.env['STADTTOR_ORACLES'];
  if (oracles === undefined) {
    process.stdout.write('STADTTOR_ORACLES is not set: the published samples of EPC-QR were not compared\n');
    return;
  }

  const vectors = JSON.parse(readFileSync(join(oracles, 'epc-qr/vectors.json'), 'utf8')) as { lines: string[] }[];
  expect(vectors.length).toBeGreaterThanOrEqual(4);
  for (const { lines } of vectors) {
    const [tag, , , kind, bic, name, account, amount, , , text = ''] = lines as [string, string, string, string, string, string, string, string, string, string, string?];
    const transfer = { name, iban: parseIban(account)!, amount: eur(Number(amount.slice(3))), text, ...(bic === '' ? {} : { bic }) };
    const ours = giroCode(transfer).split('\n');
    expect([ours[0], ours[3], ours[4], ours[5], ours[6], ours[10]]).toEqual([tag, kind, bic, name, account, text]);
    expect(Number(ours[7]!.slice(3))).toBe(Number(amount.slice(3)));
  }
  const [sameVersion] = vectors.filter(({ lines }) => lines[1] === '002' && lines[2] === '1');
  const transfer = { name: 'Max Mustermann', iban: parseIban('DE89370400440532013000')!, amount: eur(99.99), text: 'Invoice 2026-001' };
  expect(giroCode(transfer)).toBe(sameVersion!.lines.join('\n'));
});

describe('limits', () => {
  it.each<[string, Partial<CreditTransfer>]>([
    ['no name', { name: '' }],
    ['a name of 71 characters', { name: 'x'.repeat(71) }],
    ['a text of 141 characters', { text: 'x'.repeat(141) }],
    ['nothing to pay', { amount: cents(0) }],
    ['a negative amount', { amount: cents(-1) }],
    ['a milliard', { amount: eur(1_000_000_000) }],
    ['more than 331 bytes', { name: 'ß'.repeat(70), text: 'ä'.repeat(140) }],
  ])('refuses %s', (_, change) => {
    expect(() => giroCode(aTransfer(change))).toThrow(RangeError);
  });

  it.each<[string, Partial<CreditTransfer>]>([
    ['a name of 70 characters', { name: 'x'.repeat(70) }],
    ['a text of 140 characters', { text: 'x'.repeat(140) }],
    ['one cent', { amount: cents(1) }],
    ['the highest amount', { amount: cents(99_999_999_999) }],
  ])('takes %s', (_, change) => {
    expect(giroCode(aTransfer(change))).toMatch(/^BCD\n002\n1\nSCT\n/);
  });
});

it('writes every amount with a point and two places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), (amount) => {
      const written = giroCode(aTransfer({ amount: cents(amount) })).split('\n')[7]!;
      expect(written).toMatch(/^EUR\d{1,9}\.\d\d$/);
      expect(Number(written.slice(3).replace('.', ''))).toBe(amount);
    }),
  );
});
