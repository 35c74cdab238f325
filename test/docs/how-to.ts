import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from '@swc/core';

/** A how-to page as it is written. */
export const pageText = (page: string): string => readFileSync(join(import.meta.dirname, '../../docs/how-to', page), 'utf8');

/** The fenced blocks of one language on a how-to page, in order and without indent: what the page says is what is tested. */
export function blocksOf(page: string, language: string): string[] {
  return [...pageText(page).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm'))].map(([, indent, body]) => body!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** Compiles a block of the page and gives what it exports. */
export function exportsOf<T>(source: string, modules: Readonly<Record<string, unknown>>): T {
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } });
  const exports = {};
  // oxlint-disable-next-line no-new-func -- runs what our own page tells people to write
  new Function('require', 'exports', code)((name: string) => modules[name], exports);
  return exports as T;
}
