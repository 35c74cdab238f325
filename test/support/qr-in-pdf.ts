import { inflateSync } from 'node:zlib';
import jsqr from 'jsqr';

/** Its types describe an ES module, which it is not. */
const jsQR = jsqr as unknown as typeof jsqr.default;

const PIXELS = 6;

/** Content of the pages, as it was before it was packed. */
function contents(pdf: Uint8Array): string[] {
  const file = Buffer.from(pdf);
  const found: string[] = [];
  for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', file.indexOf('endstream', at) + 9)) {
    try {
      found.push(inflateSync(file.subarray(at + 7, file.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // A stream that is not packed is no page.
    }
  }
  return found;
}

/** A white square of so many modules, and on it strokes of one module's height: left end, right end, middle. */
const DRAWING = /\n0 0 m\n(\d+) 0 l\n\1 \1 l\n0 \1 l\nh\nf\n[^]*?\n((?:\d+ \d+\.5 m\n\d+ \d+\.5 l\n){20,})/;

/** Prints what is drawn and holds a camera over it. @throws when the PDF holds no QR code that can be read */
export function scanQrCode(pdf: Uint8Array): string {
  const [, side = '', strokes = ''] = contents(pdf).map((content) => DRAWING.exec(content)).find((found) => found !== null) ?? [];
  const width = Number(side) * PIXELS;
  const picture = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, y, right] of strokes.matchAll(/(\d+) (\d+)\.5 m\n(\d+) \d+\.5 l\n/g)) {
    for (let row = 0; row < PIXELS; row++) {
      const start = (Number(y) * PIXELS + row) * width;
      picture.fill(0, (start + Number(left) * PIXELS) * 4, (start + Number(right) * PIXELS) * 4);
    }
  }
  for (let alpha = 3; alpha < picture.length; alpha += 4) picture[alpha] = 255;
  const read = width === 0 ? null : jsQR(picture, width, width);
  if (read === null) throw new Error('no QR code that can be read');
  return read.data;
}
