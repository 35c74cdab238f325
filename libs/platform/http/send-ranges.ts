import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import parseRange from 'range-parser';

/** Bytes from the first to the last, both counted. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Something large that never changes under its address. */
export interface RangedFile {
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** Of its bytes: its name for caches. */
  readonly hash: string;
  open(part?: Part): Readable;
}

/** The whole file (200), the part that was asked for (206), or that there is none such (416): RFC 9110, section 14. Several parts at once are answered by the whole. */
export function sendRanges(request: FastifyRequest, reply: FastifyReply, { mediaType, size, hash, open }: RangedFile): void {
  const etag = `"${hash}"`;
  void reply.header('etag', etag).header('accept-ranges', 'bytes').header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'Host');
  if (request.headers['if-none-match'] === etag) return void reply.code(304).send();

  void reply.header('content-type', mediaType).header('x-content-type-options', 'nosniff').header('cross-origin-resource-policy', 'same-origin');
  // Opened on its own the browser shows it in a page of its own, which may load it and nothing else.
  void reply.header('content-security-policy', "default-src 'none'; img-src 'self'; media-src 'self'; sandbox");
  const part = partOf(request, size, etag);
  if (part === 'none') return void reply.code(416).header('content-range', `bytes */${size}`).header('cache-control', 'no-store').send();
  const length = part ? part.end - part.start + 1 : size;
  void reply.header('content-length', String(length));
  if (part) void reply.code(206).header('content-range', `bytes ${part.start}-${part.end}/${size}`);
  void reply.send(request.method === 'HEAD' ? Readable.from([]) : open(part));
}

/** Only GET knows parts, and only of the file that the asker has begun with. */
function partOf({ method, headers }: FastifyRequest, size: number, etag: string): Part | 'none' | undefined {
  const { range, 'if-range': begun } = headers;
  if (method !== 'GET' || range === undefined || (begun !== undefined && begun !== etag)) return undefined;
  const parts = parseRange(size, range, { combine: true });
  if (parts === -1) return 'none';
  return parts === -2 || parts.type !== 'bytes' || parts.length !== 1 ? undefined : parts[0];
}
