import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import type { Camera } from './camera.js';

/** Pixels per point: a page of A4 becomes 893 pixels wide. */
const SCALE = 1.5;

/** Pictures the first page of a PDF: pdf.js draws it on a canvas of the browser. */
export async function shootPaper(camera: Camera, root: string, name: string, pdf: Buffer): Promise<void> {
  const context = await camera.open();
  const page = await context.newPage();
  const files: Readonly<Record<string, string | Buffer>> = {
    '/': '<!doctype html><title>Paper</title><style>body { margin: 0 } canvas { display: block; outline: 1px solid #ccc }</style><canvas></canvas>',
    '/pdf.mjs': readFileSync(join(root, 'node_modules', 'unpdf', 'dist', 'pdfjs.mjs')),
    '/paper.pdf': pdf,
  };
  await page.route('http://paper.localhost/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = pathname === '/' ? 'text/html' : pathname === '/pdf.mjs' ? 'text/javascript' : 'application/pdf';
    return route.fulfill({ body: files[pathname] ?? '', contentType });
  });
  await page.goto('http://paper.localhost/');
  await draw(page);
  await camera.shoot(page, name, 'canvas');
  await context.close();
}

const draw = (page: Page): Promise<void> =>
  page.evaluate(async (scale) => {
    const address = '/pdf.mjs';
    const { getDocument } = await import(address);
    const bytes = await (await fetch('/paper.pdf')).arrayBuffer();
    const paper = await (await getDocument({ data: new Uint8Array(bytes) }).promise).getPage(1);
    const viewport = paper.getViewport({ scale });
    const canvas = document.querySelector('canvas')!;
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    await paper.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  }, SCALE);
