import { ENOUGH } from '../../libs/engines/tenancy/domain/brand/action-color.js';
import { brandStylesheet } from '../../libs/engines/tenancy/domain/brand/brand-stylesheet.js';
import { brandColours } from '../../libs/engines/tenancy/testing/index.js';

describe('the colours of a town', () => {
  it('can be read whatever colour a town brings: 4,320 of them, in light and dark, with hover and active', () => {
    const all = [...brandColours(3)];
    const weak = all.flatMap((brand) => brandStylesheet({ brand, accent: brand }).pairs.filter(({ ratio }) => ratio < ENOUGH).map(({ name, ratio }) => `${brand} ${name} ${ratio}`));
    expect(weak).toEqual([]);
    expect(all).toHaveLength(4320);
  });
});
