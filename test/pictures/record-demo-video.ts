import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { launchBrowser } from '../support/browser.js';
import { drawDemoVideo } from './demo-video.js';
import type { VideoLine } from './demo-video.js';
import { DEMO_VIDEOS } from './texts/demo-videos.js';

/** Where the demonstration keeps its videos in place of signed ones. */
const FOLDER = join('tenants', 'dueren', 'sign-language');

/**
 * Makes the videos that stand where signed ones will: drawn on a canvas, recorded by the browser of the tests, with picture and captions.
 * Run by hand: `node --import ./test/pictures/source-hook.mjs test/pictures/record-demo-video.ts`
 */
async function recordAll(root: string): Promise<void> {
  const browser = await launchBrowser(root);
  try {
    for (const { name, lines } of DEMO_VIDEOS) {
      const page = await browser.newPage();
      const { video, poster } = await page.evaluate(drawDemoVideo, lines);
      writeFileSync(join(root, FOLDER, `${name}.webm`), Buffer.from(video, 'base64'));
      writeFileSync(join(root, FOLDER, `${name}.png`), Buffer.from(poster, 'base64'));
      writeFileSync(join(root, FOLDER, `${name}.vtt`), captions(lines));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

const moment = (seconds: number): string => `00:${String(seconds).padStart(2, '0')}.000`;

function captions(lines: readonly VideoLine[]): string {
  const cues = lines.map(({ text, until }, at) => `${moment(lines[at - 1]?.until ?? 0)} --> ${moment(until)}\n${text.replaceAll('\n', ' ')}\n`);
  return `WEBVTT\n\n${cues.join('\n')}`;
}

await recordAll(process.cwd());
