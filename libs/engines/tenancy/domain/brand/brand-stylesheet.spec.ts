import { ENOUGH } from './action-color.js';
import { brandStylesheet } from './brand-stylesheet.js';
import { contrastOf, toneOf } from './color.js';
import { brandColours } from '../../testing/index.js';

const TOWNS = {
  dueren: { brand: '#006A7A', accent: '#F2B705' },
  dillingen: { brand: '#27476E', accent: '#E4572E' },
  eschwege: { brand: '#2F6B3C', accent: '#C9912B' },
  frohburg: { brand: '#A4432B', accent: '#5B8FB9' },
};

const variable = (css: string, name: string, from = 0): string => /^[^;}]+/.exec(css.slice(css.indexOf(`${name}:`, from) + name.length + 1))![0];

describe('the colours of a town', () => {
  // Ten times as many: test/properties.
  it('can be read whatever colour a town brings: 432 of them, in light and dark, with hover and active', () => {
    const all = [...brandColours(30)];
    const weak = all.flatMap((brand) => brandStylesheet({ brand, accent: brand }).pairs.filter(({ ratio }) => ratio < ENOUGH).map(({ name, ratio }) => `${brand} ${name} ${ratio}`));
    expect(weak).toEqual([]);
    expect(all).toHaveLength(432);
  });

  it('stays the town\'s own colour where that can be read already', () => {
    const { css } = brandStylesheet(TOWNS.dueren);
    expect(variable(css, '--stadttor-brand')).toBe('#006a7a');
    expect(toneOf(variable(css, '--kern-color-action-default')).h).toBeCloseTo(toneOf('#006A7A').h, -1);
  });

  it('makes yellow dark enough for white paper and leaves it yellow at night', () => {
    const { css } = brandStylesheet({ brand: '#ffd500', accent: '#ffd500' });
    const light = variable(css, '--kern-color-action-default');
    const dark = variable(css, '--kern-color-action-default', css.indexOf('prefers-color-scheme:dark'));
    expect(contrastOf(light, '#ffffff')).toBeGreaterThan(ENOUGH);
    expect(toneOf(dark).l).toBeGreaterThan(0.8);
  });

  it('knows its own negative: the raw yellow on white would have been found', () => {
    expect(contrastOf('#ffd500', '#ffffff')).toBeLessThan(ENOUGH);
  });

  it.each(Object.entries(TOWNS))('gives %s the same sheet every time', (_name, colors) => {
    expect(brandStylesheet(colors).css).toBe(brandStylesheet({ ...colors }).css);
    expect(brandStylesheet(colors).css).toMatch(/data-kern-theme=dark/);
  });

  it('refuses what is not a colour', () => {
    expect(() => brandStylesheet({ brand: 'red;}body{display:none', accent: '#F2B705' })).toThrow(RangeError);
  });
});
