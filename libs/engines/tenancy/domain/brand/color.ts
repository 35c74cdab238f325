import { clampChroma, converter, formatHex, parse } from 'culori';

/** A colour as OKLCH sees it: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. */
export interface Tone {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Red, green and blue from 0 to 1, gamma encoded as in CSS. */
export type Channels = readonly [number, number, number];

const toOklch = converter('oklch');
const toRgb = converter('rgb');
const HEX = /^#[0-9a-f]{6}$/i;

/**
 * Reads `#RRGGBB`.
 * @throws RangeError for everything else: a tenant's colours are checked before they come here.
 */
export function toneOf(hex: string): Tone {
  const color = HEX.test(hex) ? parse(hex) : undefined;
  if (color === undefined) throw new RangeError(`not a colour of the form #RRGGBB: ${hex}`);
  const { l, c, h } = toOklch(color);
  return { l, c, h: h ?? 0 };
}

/** The nearest colour that a screen can show: same lightness and hue, chroma taken back. */
export function hexOf(tone: Tone): string {
  return formatHex(clampChroma({ mode: 'oklch', ...tone }, 'oklch', 'rgb'));
}

export function channelsOf(hex: string): Channels {
  const { r, g, b } = toRgb(hex);
  return [r, g, b];
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/** Relative luminance as WCAG 2.2 defines it. */
export function luminance([r, g, b]: Channels): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio of two luminances, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Contrast ratio of two colours in `#RRGGBB`. */
export const contrastOf = (a: string, b: string): number => contrast(luminance(channelsOf(a)), luminance(channelsOf(b)));

/** What is seen when `top` with this opacity lies on `ground`. */
export function over(top: Channels, ground: Channels, opacity: number): Channels {
  const mix = (i: 0 | 1 | 2): number => top[i] * opacity + ground[i] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}
