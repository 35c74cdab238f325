import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Busboy } from '@fastify/busboy';
import type { BusboyHeaders } from '@fastify/busboy';
import type { RawInput } from '#sdk/form';
import { rawInput } from './posted.js';

/** A file on its way; whoever takes it has to read it to its end or throw it away. */
export interface PostedFile {
  /** Name of its input. */
  readonly field: string;
  /** As the browser says it. */
  readonly name: string;
  readonly stream: Readable;
}

const LIMITS = { fields: 300, fieldSize: 64 * 1024, files: 20 };

/**
 * Reads a posted form whose files go on as streams, in the order in which they come; nothing of them is kept here.
 * @param take is called for each file that was chosen, never for an empty input
 * @throws when the form broke off before its end
 */
export async function readPosted(request: Request, take: (file: PostedFile) => Promise<void>): Promise<RawInput> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null) return rawInput(await request.formData());

  const inputs = new Map<string, string[]>();
  const taken: Promise<void>[] = [];
  const parser = new Busboy({ headers: { 'content-type': type } as BusboyHeaders, limits: LIMITS });
  parser.on('field', (name, value) => void inputs.set(name, [...(inputs.get(name) ?? []), value]));
  const streams: Readable[] = [];
  parser.on('file', (field, stream, name) => {
    streams.push(stream);
    if (name === undefined || name === '') {
      stream.resume();
      return;
    }
    const outcome = take({ field, name, stream });
    // Whatever went wrong with one file, the inputs behind it have to be read.
    outcome.catch(() => stream.resume());
    taken.push(outcome);
  });
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream<Uint8Array>), parser);
  } catch (error) {
    for (const stream of streams) stream.destroy(error as Error);
    throw error;
  }
  await Promise.all(taken);
  return Object.fromEntries([...inputs].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));
}
