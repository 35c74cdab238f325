/**
 * German registration plates (FZV sections 9, 10 and annex 4): district and recognition letters, number, `E` for electric or `H` for
 * historic vehicles, months of a seasonal plate. Authorities, dealers and the armed forces have a number without letters.
 */

const SEPARATED = /^([A-ZÄÖÜ]{1,3})[ -]+(?:([A-Z]{1,2})[ -]*([1-9]\d{0,3}) ?([EH])?|(\d{1,6}))$/;

/** Five letters can be split in one way only; fewer can not, so people have to put the hyphen. */
const UNSEPARATED = /^([A-ZÄÖÜ]{3})([A-Z]{2}) ?([1-9]\d{0,3}) ?([EH])?$/;

const SEASON = /^(.+?) (\d{1,2}) ?[-/–] ?(\d{1,2})$/;

/** What is wrong with a plate: how it is written, or the months of its season. */
export type PlateMistake = 'LICENCE_PLATE' | 'SEASON';

export type PlateReading = { readonly plate: string } | { readonly mistake: PlateMistake };

const tidy = (text: string): string => text.normalize('NFC').toUpperCase().replaceAll(/[\s\u00A0]+/gu, ' ').trim();

function numberOf(text: string): string | undefined {
  const match = SEPARATED.exec(text) ?? UNSEPARATED.exec(text);
  if (match === null) return undefined;
  const [, district, letters, number, kind = '', official] = match;
  return official === undefined ? `${district}-${letters} ${number}${kind}` : `${district}-${official}`;
}

/** Seasons last from two to eleven months. */
function seasonOf(from: string, to: string): string | undefined {
  const [first, last] = [Number(from), Number(to)];
  if (first < 1 || first > 12 || last < 1 || last > 12) return undefined;
  const months = ((last - first + 12) % 12) + 1;
  return months < 2 || months > 11 ? undefined : `${String(first).padStart(2, '0')}/${String(last).padStart(2, '0')}`;
}

/** Eight letters and digits fit on a plate, seven beside a season. */
const fits = (plate: string, seasonal: boolean): boolean => plate.replaceAll(/[ -]/g, '').length <= (seasonal ? 7 : 8);

/** A plate as it is stored and compared, `DN-AB 123E` or `DN-AB 123 04/10`, from however people write it. */
export function readLicencePlate(typed: string): PlateReading {
  const text = tidy(typed);
  const seasonal = SEASON.exec(text);
  const plate = numberOf(seasonal?.[1] ?? text);
  if (plate === undefined || !fits(plate, seasonal !== null)) return { mistake: 'LICENCE_PLATE' };
  if (seasonal === null) return { plate };

  const season = seasonOf(seasonal[2]!, seasonal[3]!);
  return season === undefined ? { mistake: 'SEASON' } : { plate: `${plate} ${season}` };
}

/** The plate without its season: what two plates are compared by. */
export const plateNumber = (plate: string): string => plate.replace(/ \d{2}\/\d{2}$/, '');
