import { GatewayError } from '#api-client';
import type { SideDoorAnswer } from '#api-client';
import type { AnsweredFile, FieldIssue, RawInput } from '#sdk/form';
import { readPosted } from '../page/posted-files.js';
import type { PostedFile } from '../page/posted-files.js';

/** A file that lies at the gateway already, beside a message or a correction that is still being written. */
export interface Attached extends Pick<AnsweredFile, 'id' | 'name' | 'size'> {
  /** Name of the input that it came by. */
  readonly field: string;
}

/** What is wrong with a file that was not taken. */
export interface RefusedFile extends Omit<FieldIssue, 'path'> {
  readonly field: string;
}

export interface MessagePost {
  readonly raw: RawInput;
  readonly attached: readonly Attached[];
  /** What is wrong with files that were not taken. */
  readonly refused: readonly RefusedFile[];
}

const NAME = '_attached';

/** Value of the hidden input that carries an attached file from page to page. */
export const attachedValue = ({ id, name, size, field }: Attached): string => JSON.stringify([id, name, size, field]);
export const attachedName = NAME;

/** Reads a message form; files go on to the gateway as they come, and are attached or refused when it answers. */
export async function readMessagePost(request: Request, send: (file: PostedFile) => Promise<SideDoorAnswer>): Promise<MessagePost> {
  const attached: Attached[] = [];
  const refused: RefusedFile[] = [];
  // One after the other, in the order in which they were chosen.
  let before: Promise<void> = Promise.resolve();
  const raw = await readPosted(request, (file) => {
    const after = before;
    before = (async () => {
      await after;
      const taken = await take(file, send);
      if ('code' in taken) refused.push({ ...taken, field: file.field });
      else attached.push({ ...taken, field: file.field });
    })();
    return before;
  });
  return { raw, attached: [...attachedBefore(raw), ...attached], refused };
}

async function take(file: PostedFile, send: (file: PostedFile) => Promise<SideDoorAnswer>): Promise<Omit<Attached, 'field'> | Omit<FieldIssue, 'path'>> {
  const lost = { code: 'FILE_LOST' as const, params: { file: file.name } };
  try {
    const answer = await send(file);
    const said = JSON.parse(await answer.body.text()) as { readonly file?: Omit<Attached, 'field'>; readonly issue?: Omit<FieldIssue, 'path'> };
    return said.file ?? said.issue ?? lost;
  } catch (error) {
    file.stream.resume();
    if (error instanceof GatewayError || error instanceof SyntaxError) return lost;
    throw error;
  }
}

function attachedBefore(raw: RawInput): Attached[] {
  return [raw[NAME] ?? []].flat().flatMap((value) => {
    const known = parsed(value);
    if (!Array.isArray(known)) return [];
    const [id, name, size, field] = known as readonly unknown[];
    return typeof id === 'string' && typeof name === 'string' && typeof size === 'number' && typeof field === 'string' ? [{ id, name, size, field }] : [];
  });
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
