import type { Channels, Tone } from './color.js';
import { channelsOf, contrast, hexOf, luminance, over } from './color.js';
import type { Grounds, Scheme } from './scheme.js';

/** WCAG 2.2, 1.4.3: contrast of text of normal size. */
export const ENOUGH = 4.5;
const STEP = 0.01;

/** The colour of what can be pressed, and of its states, in `#RRGGBB`. */
export interface ActionColor {
  readonly base: string;
  readonly hover: string;
  readonly active: string;
}

/** A pair of colours that people have to tell apart, and its contrast ratio. */
export interface ContrastPair {
  readonly name: string;
  readonly ratio: number;
}

/**
 * The town's colour as far from its grounds as reading needs: hue kept, chroma clamped to what a screen shows,
 * lightness walked down (light) or up (dark) until every pair of {@link actionPairs} reaches 4.5:1.
 */
export function actionColor(brand: Tone, scheme: Scheme): ActionColor {
  const grounds = groundsToProve(scheme, scheme.grounds(brand));
  const lights = [...grounds.values()].map(({ light }) => light);
  for (let l = brand.l; l >= 0 && l <= 1; l += scheme.step * STEP) {
    const base = luminance(channelsOf(hexOf({ ...brand, l })));
    // Most steps fall here, before the dearer states are mixed.
    if (lights.some((light) => contrast(base, light) < ENOUGH)) continue;

    const color = statesOf({ ...brand, l }, scheme);
    if (actionPairs(color, scheme, grounds).every((pair) => pair.ratio >= ENOUGH)) return color;
  }
  return statesOf({ l: scheme.step === 1 ? 1 : 0, c: 0, h: 0 }, scheme);
}

/** Every ground on which an action may lie, by name. */
export function groundsToProve(scheme: Scheme, grounds: Grounds): ReadonlyMap<string, Ground> {
  const neutrals = scheme.neutrals.map((hex) => [`kern ${hex}`, hex] as const);
  const own = [['page', grounds.page], ['surface', grounds.surface], ['tint', grounds.tint]] as const;
  return new Map([...neutrals, ...own].map(([name, hex]) => [name, groundOf(hex)]));
}

interface Ground {
  readonly channels: Channels;
  readonly light: number;
}

function groundOf(hex: string): Ground {
  const channels = channelsOf(hex);
  return { channels, light: luminance(channels) };
}

/** Each state against each ground, against its own text, and on the veil that quiet buttons lay over the ground. */
export function actionPairs(color: ActionColor, scheme: Scheme, grounds: ReadonlyMap<string, Ground>): ContrastPair[] {
  const states = (['base', 'hover', 'active'] as const).map((name) => ({ name, light: luminance(channelsOf(color[name])) }));
  const text = luminance(channelsOf(scheme.onAction));
  const own = states.map(({ name, light }) => ({ name: `${scheme.name}: text on ${name}`, ratio: contrast(light, text) }));
  return [...own, ...[...grounds].flatMap(([name, ground]) => pairsOnGround(color, scheme, states, name, ground))];
}

function pairsOnGround(
  color: ActionColor,
  scheme: Scheme,
  states: readonly { readonly name: string; readonly light: number }[],
  groundName: string,
  ground: Ground,
): ContrastPair[] {
  const base = channelsOf(color.base);
  const plain = states.map(({ name, light }) => ({
    name: `${scheme.name}: ${name} on ${groundName}`,
    ratio: contrast(light, ground.light),
  }));
  const veiled = (['hover', 'active'] as const).map((state) => ({
    name: `${scheme.name}: base on ${groundName} under its ${state} veil`,
    ratio: contrast(luminance(base), luminance(over(base, ground.channels, scheme[state]))),
  }));
  return [...plain, ...veiled];
}

/** KERN mixes in OKLCH with white or black: lightness moves to that end, chroma to zero. */
function statesOf(tone: Tone, scheme: Scheme): ActionColor {
  const mixed = (part: number): string =>
    hexOf({ l: tone.l * (1 - part) + scheme.mixTo * part, c: tone.c * (1 - part), h: tone.h });
  return { base: hexOf(tone), hover: mixed(scheme.hover), active: mixed(scheme.active) };
}
