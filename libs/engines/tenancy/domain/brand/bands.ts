import type { ContrastPair } from './action-color.js';
import type { Tone } from './color.js';
import { contrastOf, hexOf } from './color.js';
import type { Scheme } from './scheme.js';

/** Areas in the town's own colours, each with the text that can be read on it. */
export interface Bands {
  /** The brand as the town chose it: stripes and marks, never text. */
  readonly stripe: string;
  readonly band: string;
  readonly onBand: string;
  readonly accent: string;
  readonly onAccent: string;
  /** The dark tone of the brand: the footer. */
  readonly deep: string;
  readonly onDeep: string;
}

const WHITE = '#ffffff';
const BLACK = '#000000';

/** In the dark a full brand area would glare: the band goes down to this lightness. */
const BAND_IN_THE_DARK = 0.34;

export function bandsOf(brand: Tone, accent: Tone, scheme: Scheme): Bands {
  const dark = scheme.name === 'dark';
  const band = hexOf(dark ? { ...brand, l: Math.min(brand.l, BAND_IN_THE_DARK) } : brand);
  const accentHex = hexOf(accent);
  return {
    stripe: hexOf(brand),
    band,
    onBand: textOn(band),
    accent: accentHex,
    onAccent: textOn(accentHex),
    deep: hexOf({ l: dark ? 0.15 : 0.26, c: Math.min(brand.c, dark ? 0.02 : 0.055), h: brand.h }),
    onDeep: WHITE,
  };
}

export function bandPairs(bands: Bands, scheme: Scheme): ContrastPair[] {
  const pair = (name: string, ground: string, text: string): ContrastPair => ({
    name: `${scheme.name}: text on ${name}`,
    ratio: contrastOf(ground, text),
  });
  return [pair('band', bands.band, bands.onBand), pair('accent', bands.accent, bands.onAccent), pair('deep', bands.deep, bands.onDeep)];
}

/** White where it can be read, else black: one of the two always reaches 4.58:1. */
function textOn(ground: string): string {
  return contrastOf(ground, WHITE) >= 4.5 ? WHITE : BLACK;
}
