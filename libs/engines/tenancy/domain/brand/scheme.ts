import type { Tone } from './color.js';
import { hexOf } from './color.js';

/** What differs between light and dark: the grounds, the way to walk, and how KERN mixes hover and active. */
export interface Scheme {
  readonly name: 'light' | 'dark';
  /** Direction of the walk in lightness: text on white gets darker, text on black lighter. */
  readonly step: 1 | -1;
  /** Text on the action colour. */
  readonly onAction: string;
  /** The end to which KERN mixes the states, and how much of it (KERN 2.7.2, action-state-opacity). */
  readonly mixTo: 0 | 1;
  readonly hover: number;
  readonly active: number;
  /** KERN's own neutrals on which an action may lie. */
  readonly neutrals: readonly string[];
  readonly grounds: (brand: Tone) => Grounds;
}

/** The surfaces of a town: nearly neutral, with a breath of its hue. */
export interface Grounds {
  readonly page: string;
  readonly surface: string;
  readonly tint: string;
}

const toned = (brand: Tone, l: number, most: number): string => hexOf({ l, c: Math.min(brand.c, most), h: brand.h });

export const LIGHT: Scheme = {
  name: 'light',
  step: -1,
  onAction: '#ffffff',
  mixTo: 1,
  hover: 0.08,
  active: 0.16,
  neutrals: ['#ffffff', '#f3f4f7', '#e8e9ef'],
  grounds: (brand) => ({ page: '#ffffff', surface: toned(brand, 0.975, 0.006), tint: toned(brand, 0.955, 0.022) }),
};

export const DARK: Scheme = {
  name: 'dark',
  step: 1,
  onAction: '#000000',
  mixTo: 0,
  hover: 0.12,
  active: 0.24,
  neutrals: ['#000000', '#131525', '#1d2034'],
  grounds: (brand) => ({ page: toned(brand, 0.185, 0.012), surface: toned(brand, 0.235, 0.016), tint: toned(brand, 0.265, 0.03) }),
};
