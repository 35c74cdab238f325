import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a Chromium needs to run on a machine without any graphical library. */
export interface ChromiumFiles {
  readonly executable: string;
  /** For `LD_LIBRARY_PATH`. */
  readonly libraries?: string;
  /** For `FONTCONFIG_PATH`. */
  readonly fonts?: string;
}

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * The Chromium that came with npm, unpacked once per version below `.stadttor`; it exists for Linux x64 only.
 * Elsewhere, and where `CHROMIUM_PATH` says so, one that is installed.
 * @throws with one clear sentence when there is none
 */
export function chromiumFiles(root = process.cwd()): ChromiumFiles {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) return { executable: wished };
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked(root);

  const executable = installed.find(existsSync);
  if (!executable) throw new Error('Browser tests need a Chromium: none comes with npm for this platform, none is installed. Set CHROMIUM_PATH.');
  return { executable };
}

function unpacked(root: string): ChromiumFiles {
  const bundle = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(bundle, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.stadttor', `chromium-${version}`);

  if (!existsSync(folder)) unpack(root, join(bundle, 'bin'), folder);
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib'), fonts: join(folder, 'fonts') };
}

/** Unpacks beside its place and moves in whole; of several at once, the first wins. */
function unpack(root: string, archives: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const files = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map((name) => join(archives, name));

  const done = spawnSync(process.execPath, [join(root, 'test', 'support', 'unpack-chromium.mjs'), ...files], {
    env: { PATH: process.env['PATH'], TMPDIR: draft },
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`Chromium could not be unpacked: ${done.stderr}`);
  if (!existsSync(folder)) renameSync(draft, folder);
  rmSync(draft, { recursive: true, force: true });
}
