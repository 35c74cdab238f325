import type { FileKind } from '#sdk/form';

const EXTENSIONS: Readonly<Record<FileKind, readonly string[]>> = { pdf: ['pdf'], jpeg: ['jpg', 'jpeg'], png: ['png'] };

const MOST = 120;

/**
 * The name under which a file is shown and saved: without folders, control characters and direction marks, in NFC, with the ending of
 * what it really is.
 */
export function tidyFileName(given: string, kind: FileKind): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}"<>|:*?]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase();
  const fits = ending !== undefined && EXTENSIONS[kind].includes(ending);
  const stem = (fits ? name.slice(0, -(ending.length + 1)) : name).trim();
  return `${shortened(stem === '' ? 'Datei' : stem)}.${fits ? ending : EXTENSIONS[kind][0]}`;
}

/** By characters, not by halves of them. */
const shortened = (stem: string): string => [...stem].slice(0, MOST).join('');
