import type { ActionColor, ContrastPair } from './action-color.js';
import { actionColor, actionPairs, groundsToProve } from './action-color.js';
import type { Bands } from './bands.js';
import { bandPairs, bandsOf } from './bands.js';
import { toneOf } from './color.js';
import type { Grounds, Scheme } from './scheme.js';
import { DARK, LIGHT } from './scheme.js';

/** Two colours in `#RRGGBB`: all that a town has to choose. */
export interface BrandColors {
  readonly brand: string;
  readonly accent: string;
}

export interface BrandStylesheet {
  readonly css: string;
  /** Every proven pair of both schemes; a theme with a ratio under 4.5 must not be published. */
  readonly pairs: readonly ContrastPair[];
}

interface Palette {
  readonly scheme: Scheme;
  readonly action: ActionColor;
  readonly grounds: Grounds;
  readonly bands: Bands;
}

/**
 * The town's colours as KERN's semantic variables, for the reader's light or dark setting and for `data-kern-theme`.
 * Pure: the same colours give the same text, so that its hash can be its address.
 */
export function brandStylesheet(colors: BrandColors): BrandStylesheet {
  const [light, dark] = [paletteOf(colors, LIGHT), paletteOf(colors, DARK)];
  const css = [
    block(':root,[data-kern-theme=light],.kern-light', light),
    `@media (prefers-color-scheme:dark){${block(':root:not([data-kern-theme=light])', dark)}}`,
    block('[data-kern-theme=dark],.kern-dark', dark),
    `@media print{${block(':root:root', light)}}`,
  ];
  return { css: `${css.join('\n')}\n`, pairs: [light, dark].flatMap(pairsOf) };
}

function paletteOf({ brand, accent }: BrandColors, scheme: Scheme): Palette {
  const tone = toneOf(brand);
  return { scheme, action: actionColor(tone, scheme), grounds: scheme.grounds(tone), bands: bandsOf(tone, toneOf(accent), scheme) };
}

function pairsOf({ scheme, action, grounds, bands }: Palette): ContrastPair[] {
  return [...actionPairs(action, scheme, groundsToProve(scheme, grounds)), ...bandPairs(bands, scheme)];
}

function block(selector: string, palette: Palette): string {
  const declarations = Object.entries({ ...kernVariables(palette), ...ownVariables(palette) });
  return `${selector}{${declarations.map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

function kernVariables({ scheme, action, grounds }: Palette): Record<string, string> {
  return {
    '--kern-color-layout-background-default': grounds.page,
    '--kern-color-layout-background-default-surface': grounds.surface,
    '--kern-color-layout-background-hued': grounds.surface,
    '--kern-color-layout-background-level-1': grounds.surface,
    '--kern-color-layout-background-level-1-surface': grounds.page,
    '--kern-color-form-input-background': grounds.surface,
    '--kern-color-action-default': action.base,
    '--kern-color-action-on-default': scheme.onAction,
    '--kern-color-action-visited': action.base,
    '--kern-color-action-state-indicator-shade-hover': action.hover,
    '--kern-color-action-state-indicator-shade-active': action.active,
    '--kern-color-action-state-indicator-tint-hover-opacity': veil(action.base, scheme.hover),
    '--kern-color-action-state-indicator-tint-active-opacity': veil(action.base, scheme.active),
    '--kern-color-decorative-brand-default': action.base,
  };
}

/** `#RRGGBBAA`: understood everywhere, and exactly the opacity that was proven. */
function veil(hex: string, opacity: number): string {
  return `${hex}${Math.round(opacity * 255).toString(16).padStart(2, '0')}`;
}

function ownVariables({ grounds, bands }: Palette): Record<string, string> {
  return {
    '--stadttor-tint': grounds.tint,
    '--stadttor-brand': bands.stripe,
    '--stadttor-brand-band': bands.band,
    '--stadttor-on-brand-band': bands.onBand,
    '--stadttor-accent': bands.accent,
    '--stadttor-on-accent': bands.onAccent,
    '--stadttor-deep': bands.deep,
    '--stadttor-on-deep': bands.onDeep,
  };
}
