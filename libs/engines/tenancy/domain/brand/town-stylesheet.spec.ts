import type { TownTheme } from './town-stylesheet.js';
import { townStylesheet, unreadablePairs } from './town-stylesheet.js';

const TOWNS: Record<string, TownTheme> = {
  dueren: { brand: '#006A7A', accent: '#F2B705', corners: 'soft', header: 'rule', motif: 'beside', list: 'rows' },
  dillingen: { brand: '#27476E', accent: '#E4572E', corners: 'square', header: 'band', motif: 'frieze', list: 'tiles' },
  eschwege: { brand: '#2F6B3C', accent: '#C9912B', corners: 'round', header: 'charter', motif: 'framed', list: 'beams' },
  frohburg: { brand: '#A4432B', accent: '#5B8FB9', corners: 'full', header: 'tinted', motif: 'skyline', list: 'cards' },
};

describe('the stylesheet of a town', () => {
  it.each(Object.entries(TOWNS))('dresses %s so that everything can be read', (_town, theme) => {
    expect(unreadablePairs(townStylesheet(theme).pairs)).toEqual([]);
  });

  it('dresses four towns in four different ways, even with the same colours', () => {
    const sameColours = Object.values(TOWNS).map((theme) => townStylesheet({ ...theme, brand: '#006A7A', accent: '#F2B705' }).css);
    expect(new Set(sameColours).size).toBe(4);
  });

  it('finds a pair that can not be read', () => {
    expect(unreadablePairs([{ name: 'yellow on white', ratio: 1.4 }])).toHaveLength(1);
  });
});
