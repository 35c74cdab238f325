import fc from 'fast-check';
import jsqr from 'jsqr';
import { cents, eur, parseIban } from '#kernel';
import { giroCode } from './domain/giro-code.js';
import { giroCodeSvg } from './giro-code-svg.js';
import type { PaymentsConfig } from './sections/payments.section.js';

const account = { payee: 'Stadtkasse Düren', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' };
const aConfig = (change: Partial<PaymentsConfig> = {}) => ({ ...account, ...change }) as PaymentsConfig;

/** Its types describe an ES module, which it is not. */
const jsQR = jsqr as unknown as typeof jsqr.default;

const PIXELS = 6;
const RIM = 4;

/** The dark modules of the drawing: `M0 0.5h7m1 0h2...`, a row after the other. */
function darkModules(svg: string): { x: number; y: number }[] {
  const path = /stroke="#000000" d="([^"]+)"/.exec(svg)![1]!;
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Mmh])([-\d.]+)(?: ([-\d.]+))?/g)].flatMap(([, command, first, second]) => {
    const from = x;
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else x += Number(first);
    return command === 'h' ? Array.from({ length: Number(first) }, (_, step) => ({ x: from + step, y })) : [];
  });
}

/** Prints the code with a white rim and holds a camera over it. */
function scan(svg: string) {
  const size = (Number(/viewBox="0 0 (\d+)/.exec(svg)![1]) + 2 * RIM) * PIXELS;
  const picture = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const { x, y } of darkModules(svg)) {
    for (let row = 0; row < PIXELS; row++) {
      const start = ((y + RIM) * PIXELS + row) * size + (x + RIM) * PIXELS;
      picture.fill(0, start * 4, (start + PIXELS) * 4);
    }
  }
  for (let alpha = 3; alpha < picture.length; alpha += 4) picture[alpha] = 255;
  return jsQR(picture, size, size)!;
}

const text = (bytes: readonly number[]): string => new TextDecoder().decode(new Uint8Array(bytes));

it('is read by a scanner as it was written, umlauts included', async () => {
  const { binaryData } = scan(await giroCodeSvg(aConfig(), eur(54), '5.0410.100001-24'));
  expect(text(binaryData)).toBe(giroCode({ name: account.payee, iban: parseIban(account.iban)!, bic: account.bic, amount: eur(54), text: '5.0410.100001-24' }));
});

it('is never larger than the standard allows: version 13', async () => {
  const { version, binaryData } = scan(await giroCodeSvg(aConfig({ payee: 'x'.repeat(70) }), cents(99_999_999_999), 'y'.repeat(140)));
  expect(binaryData.length).toBeLessThanOrEqual(331);
  expect(version).toBeLessThanOrEqual(13);
});

it('is read for every amount', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 99_999_999_999 }), async (amount) => {
      const { binaryData } = scan(await giroCodeSvg(aConfig(), cents(amount), '5.0410.100001-24'));
      expect(text(binaryData).split('\n')[7]).toBe(`EUR${(amount / 100).toFixed(2)}`);
    }),
    { numRuns: 15 },
  );
});
