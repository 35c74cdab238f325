import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { berlinInstant, parseLocalDate } from '#kernel';

/** A letter of the print queue: the PDF that would be printed, and what is known of it. */
export interface ReadLetter {
  readonly id: string;
  readonly kind: 'letter';
  /** For the order of the list: letters know a day, mails a minute. */
  readonly at: Date;
  readonly town: string | undefined;
  readonly subject: string;
  readonly to: string;
  readonly dispatchedOn: string | undefined;
}

/** `letters/<id>.json`, written beside `letters/<id>.pdf`. */
interface LetterNote {
  readonly town?: string;
  readonly subject?: string;
  readonly recipient?: string;
  /** ISO day; absent while the letter waits in the queue. */
  readonly dispatchedOn?: string | null;
}

const safeId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/;

/** All letters, in no order; one whose note can not be read yet is left out. */
export async function readLetters(dataDir: string): Promise<ReadLetter[]> {
  const folder = join(dataDir, 'letters');
  const ids = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const letters = await Promise.all(ids.map((id) => readLetter(folder, id)));
  return letters.filter((letter) => letter !== undefined);
}

async function readLetter(folder: string, id: string): Promise<ReadLetter | undefined> {
  try {
    const note = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8')) as LetterNote;
    return {
      id,
      kind: 'letter',
      at: await timeOf(join(folder, `${id}.json`), note.dispatchedOn),
      town: note.town,
      subject: note.subject ?? id,
      to: note.recipient ?? '',
      dispatchedOn: note.dispatchedOn ?? undefined,
    };
  } catch {
    return undefined;
  }
}

/** The post leaves in the evening; a letter that still waits is as new as its file. */
async function timeOf(file: string, dispatchedOn: string | null | undefined): Promise<Date> {
  const day = parseLocalDate(dispatchedOn ?? '');
  return day ? berlinInstant(day, 18 * 60) : (await stat(file)).mtime;
}

/** The PDF itself. @returns undefined when there is none of this name. */
export async function readLetterPdf(dataDir: string, id: string): Promise<Buffer | undefined> {
  return safeId.test(id) ? readFile(join(dataDir, 'letters', `${id}.pdf`)).catch(() => undefined) : undefined;
}
