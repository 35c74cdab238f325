import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fenced blocks of one language on a how-to page, in order and without indent: what the page says is what is tested. */
export function blocksOf(page: string, language: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../docs/how-to', page), 'utf8');
  return [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'gm'))].map(([, indent, body]) => body!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}
