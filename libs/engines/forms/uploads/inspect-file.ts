import { fileTypeFromBuffer } from 'file-type';
import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import type { FileField, FileKind, IssueCode, JsonValue } from '#sdk/form';
import { cleanImage } from './clean-image.js';
import { tidyFileName } from './file-name.js';

/** Why a file is not taken: a code of its field, with what the sentence needs. */
export interface FileRefusal {
  readonly code: IssueCode;
  readonly params: { readonly [name: string]: JsonValue };
}

/** A file as it will be kept. */
export interface InspectedFile {
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: Buffer;
}

export type FileRules = Pick<FileField, 'kinds' | 'maxMegabytes'>;

export const maxBytesOf = ({ maxMegabytes }: FileRules): number => maxMegabytes * 1_000_000;

const KINDS: Readonly<Record<string, FileKind>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' };

/** Photos as some telephones take them: named on their own, because their owner can do something about it. */
const PHONE_PHOTO = /^image\/(heic|heif|avif)/;

const refuse = (file: string, code: IssueCode, params: FileRefusal['params'] = {}): Result<never, FileRefusal> => err({ code, params: { file, ...params } });

/**
 * Looks at the bytes, never at the name or at what the browser says: kinds by their first bytes, images drawn anew without what a
 * camera writes into them, PDFs as they are. Everything else is refused: archives, SVG, HTML, office files.
 * @param given the name as the applicant's machine has it
 */
export async function inspectFile(given: string, bytes: Buffer, rules: FileRules): Promise<Result<InspectedFile, FileRefusal>> {
  const shown = given.replace(/^.*[\\/]/, '').slice(0, 200);
  if (bytes.length === 0) return refuse(shown, 'FILE_EMPTY');
  if (bytes.length > maxBytesOf(rules)) return refuse(shown, 'FILE_TOO_LARGE', { limit: rules.maxMegabytes });

  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (PHONE_PHOTO.test(mime)) return refuse(shown, 'FILE_HEIC');
  const kind = KINDS[mime];
  if (kind === undefined || !rules.kinds.includes(kind)) return refuse(shown, 'FILE_KIND', { kinds: [...rules.kinds] });

  const name = tidyFileName(given, kind);
  if (kind === 'pdf') return ok({ name, kind, bytes });
  const cleaned = await cleanImage(kind, bytes);
  if (!cleaned.ok) return refuse(shown, cleaned.error.code, cleaned.error.params);
  return ok({ name, kind, bytes: cleaned.value });
}
