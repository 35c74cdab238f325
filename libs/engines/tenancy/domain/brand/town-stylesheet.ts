import type { ContrastPair } from './action-color.js';
import type { BrandColors, BrandStylesheet } from './brand-stylesheet.js';
import { brandStylesheet } from './brand-stylesheet.js';
import { ENOUGH } from './action-color.js';
import type { ThemeVariants } from './theme-variants.js';
import { variantStylesheet } from './theme-variants.js';

/** All that a tenant says about its looks, besides the two drawings. */
export type TownTheme = BrandColors & ThemeVariants;

/** What `/theme/<town>.<hash>.css` serves: colours and variants. Pure, so that the hash of the text can be its address. */
export function townStylesheet(theme: TownTheme): BrandStylesheet {
  const { css, pairs } = brandStylesheet(theme);
  return { css: css + variantStylesheet(theme), pairs };
}

/** The pairs that people could not read; a theme with any of them must not be published. */
export const unreadablePairs = (pairs: readonly ContrastPair[]): ContrastPair[] => pairs.filter((pair) => pair.ratio < ENOUGH);
