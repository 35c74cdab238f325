/** Letters that have no plain letter below their mark. */
const PLAIN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n', ħ: 'h', ŧ: 't' };

/** Lower case, umlauts written out, other marks taken off: what people type without the right keys still fits. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüßæœøłđðþıŋħŧ]/gu, (letter) => PLAIN[letter]!)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

/** The words of a text, folded; those of one letter fall away. */
export const foldWords = (text: string): string[] => foldText(text).split(/[^a-z0-9]+/).filter((word) => word.length > 1);
