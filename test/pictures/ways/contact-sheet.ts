import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { Camera, Format, Picture } from '../camera.js';
import { PHONE } from '../camera.js';
import { pictureOf } from './album.js';
import type { Album } from './album.js';

/** How wide a picture is on its sheet, in pixels. */
const SMALL = { desk: 400, phone: 180 } as const;
const QUALITY = 0.5;
const ORIGIN = 'http://sheet.localhost';

/** All pictures of a way on one sheet, small enough to lie in the repository. */
export async function makeContactSheet(album: Album, sheets: Camera, name: string, format: Format): Promise<Picture> {
  const context = await sheets.open();
  const page = await context.newPage();
  let whole: Buffer = Buffer.alloc(0);
  await page.route(`${ORIGIN}/**`, (route) => {
    const asked = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    if (asked === '') return route.fulfill({ body: sheet(album.stepsAt(format), format), contentType: 'text/html' });
    return route.fulfill({ body: asked === 'whole' ? whole : readFileSync(album.camera.pathOf(pictureOf(asked, format))), contentType: 'image/png' });
  });
  await page.goto(ORIGIN);
  whole = await page.screenshot({ fullPage: true });
  const small = await asWebp(page);
  writeFileSync(sheets.pathOf(name).replace(/png$/, 'webp'), small);
  await context.close();
  return { name: join('ways', name), bytes: small.length };
}

/** A browser saves its own pictures as PNG only; its canvas knows a format of a tenth of the size. */
async function asWebp(page: Page): Promise<Buffer> {
  const address = await page.evaluate(
    async ({ from, quality }) => {
      const bitmap = await createImageBitmap(await (await fetch(from)).blob());
      const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
      canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    { from: `${ORIGIN}/whole`, quality: QUALITY },
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

const sheet = (steps: readonly string[], format: Format): string => `<!doctype html><meta charset="utf-8"><title>Sheet</title>
<style>
  body { margin: 16px; background: #e8e8e6; font: 13px sans-serif; columns: ${format === PHONE ? SMALL.phone : SMALL.desk}px; column-gap: 14px }
  figure { margin: 0 0 14px; break-inside: avoid }
  img { display: block; width: 100%; border: 1px solid #999 }
</style>
${steps.map((step) => `<figure><figcaption>${step}</figcaption><img src="/${encodeURIComponent(step)}" alt=""></figure>`).join('\n')}`;
