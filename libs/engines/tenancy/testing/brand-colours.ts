import { hexOf } from '../domain/brand/color.js';

/**
 * Colours all around the circle, from grey to gaudy and from nearly black to nearly white: 36 of each hue.
 * @param step between two hues, in degrees
 */
export function* brandColours(step: number): Generator<string> {
  for (let hue = 0; hue < 360; hue += step) {
    for (let chroma = 0; chroma < 6; chroma += 1) {
      for (let lightness = 0; lightness < 6; lightness += 1) yield hexOf({ l: 0.1 + lightness * 0.17, c: chroma * 0.06, h: hue });
    }
  }
}
