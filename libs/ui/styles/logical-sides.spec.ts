import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';

const FOLDER = 'libs/ui/styles';

/** Properties and values that name a side of the screen instead of one of the line. */
const SIDE = /(^|-)(left|right)(-|$)/;
const FOUR_SIDES = /^(margin|padding|inset|border-(width|style|color))$/;

/** Declarations that would not turn round with the direction of reading. */
function physical(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkDecls(({ prop, value }) => {
    const [, right, , left] = value.split(/\s+(?![^(]*\))/);
    const uneven = FOUR_SIDES.test(prop) && left !== undefined && left !== right;
    const side = SIDE.test(prop) || (/^(float|clear|text-align|background-position)$/.test(prop) && /\b(left|right)\b/.test(value));
    if (!prop.startsWith('--') && (uneven || side)) found.push(`${prop}: ${value}`);
  });
  return found;
}

describe('styles have sides of the line only, so that they hold from right to left', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.css')))('%s', (name) => {
    expect(physical(readFileSync(`${FOLDER}/${name}`, 'utf8'))).toEqual([]);
  });

  it('would find each kind of slip', () => {
    const slips = ['margin-left: 1px', 'right: 0', 'float: left', 'text-align: right', 'padding: 0 1px 0 2px', 'border-top-left-radius: 2px'];
    expect(physical(`a{${slips.join(';')}}`)).toEqual(slips);
    expect(physical('a{padding: 0 1px 0 1px; margin-inline: 1px 2px; text-align: start; inset: 0 auto 0 auto}')).toEqual([]);
  });
});
