import { sha256Hex } from '#platform/crypto';
import { townStylesheet } from './domain/brand/town-stylesheet.js';
import type { Theme } from './domain/town.js';

/** A file of a town's face; the hash is part of its address, so that it can be kept for ever. */
export interface ThemeFile {
  readonly content: string;
  readonly hash: string;
}

export interface TownTheme {
  readonly stylesheet: ThemeFile;
  readonly logo: ThemeFile;
  readonly motif: ThemeFile;
}

const file = (content: string): ThemeFile => ({ content, hash: sha256Hex(content).slice(0, 16) });

export function themeOf(theme: Theme, logo: string, motif: string): TownTheme {
  return { stylesheet: file(townStylesheet(theme).css), logo: file(logo), motif: file(motif) };
}

/** What a drawing may not hold: anything that runs or that asks another address. */
export function svgDangers(svg: string): string[] {
  const dangers: [RegExp, string][] = [
    [/<script/i, 'no script'],
    [/\son[a-z]+\s*=/i, 'no event handlers'],
    [/(href|src)\s*=\s*["'](?!#)/i, 'no references but to parts of the drawing itself'],
    [/<foreignObject/i, 'no foreign objects'],
    [/<!DOCTYPE|<!ENTITY/i, 'no document type'],
    [/@import|url\(\s*["']?(?!#)/i, 'no styles from elsewhere'],
  ];
  return dangers.filter(([pattern]) => pattern.test(svg)).map(([, remedy]) => remedy);
}
