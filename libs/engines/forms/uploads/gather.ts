import type { Readable } from 'node:stream';

/** `TOO_LARGE`: more than allowed arrived; the rest was read and thrown away, so that the sender can hear the answer. `LOST`: it broke off. */
export type Gathered = { readonly bytes: Buffer } | { readonly failed: 'TOO_LARGE' | 'LOST' };

/** Beyond so many times the limit nobody listens any longer. */
const PATIENCE = 4;

/** Reads a stream up to a limit. */
export async function gather(stream: Readable, maxBytes: number): Promise<Gathered> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (size > maxBytes * PATIENCE) break;
    }
  } catch {
    return { failed: 'LOST' };
  }
  return size > maxBytes ? { failed: 'TOO_LARGE' } : { bytes: Buffer.concat(chunks) };
}
