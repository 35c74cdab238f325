import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { chromiumFiles } from './chromium-files.js';

/**
 * Our own arguments: those of the package switch off web security, and CSP and CORS tests would lie.
 * The sandbox needs rights that a container or root does not have.
 */
const chromiumArguments = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP *.localhost 127.0.0.1',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/**
 * Starts a headless Chromium that knows every `*.localhost` and reaches nothing else by itself.
 * @param more arguments of its own, such as a port to look at it from outside
 * @throws with one clear sentence when this platform has none
 */
export async function launchBrowser(root = process.cwd(), more: readonly string[] = []): Promise<Browser> {
  const { executable, libraries, fonts } = chromiumFiles(root);
  const home = join(root, '.stadttor', 'browser-home');
  mkdirSync(home, { recursive: true });

  return chromium.launch({
    executablePath: executable,
    args: [...chromiumArguments, ...more],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      TMPDIR: home,
      LANG: 'de_DE.UTF-8',
      TZ: 'Europe/Berlin',
      ...(libraries && { LD_LIBRARY_PATH: libraries }),
      ...(fonts && { FONTCONFIG_PATH: fonts }),
    },
  });
}
