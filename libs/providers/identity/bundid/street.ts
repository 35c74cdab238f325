/** A house number at the end: digits, perhaps a letter, perhaps a range. */
const NUMBER = /^(.*\S)[\s,]+(\d+\s?[a-zA-Z]?(?:\s?[-/]\s?\d+\s?[a-zA-Z]?)?)$/;

/** Street and number, which BundID tells in one line. What has no number at its end is all street. */
export function splitStreet(line: string): { readonly street: string; readonly houseNumber: string } {
  const [, street, houseNumber] = NUMBER.exec(line.trim()) ?? [];
  return street === undefined || houseNumber === undefined ? { street: line.trim(), houseNumber: '' } : { street: street.replace(/,$/, ''), houseNumber };
}
