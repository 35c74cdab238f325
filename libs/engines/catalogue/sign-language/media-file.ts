import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { sha256Hex } from '#platform/crypto';
import type { MediaFile, Poster } from './video.js';
import { cuesOf } from './web-vtt.js';

const MB = 1_000_000;

/** How large a file may be, in bytes: a video of four minutes in good quality fits. */
export const LARGEST = { video: 60 * MB, poster: MB, captions: 0.2 * MB } as const;

type Part = keyof typeof LARGEST;

const KINDS: Readonly<Record<'video' | 'poster', readonly string[]>> = { video: ['video/webm', 'video/mp4'], poster: ['image/png', 'image/jpeg', 'image/webp'] };

/** A file as its bytes say, never as its name says; otherwise what would be right. */
type Looked<T> = { readonly value: T } | { readonly remedy: string };

const tooLarge = (part: Part, { length }: Buffer): string | undefined => (length > LARGEST[part] ? `at most ${LARGEST[part] / MB} MB; it has ${(length / MB).toFixed(1)}` : undefined);

const keep = (file: string, bytes: Buffer, mediaType: string): MediaFile => ({ file, sha256: sha256Hex(bytes), mediaType, size: bytes.length });

async function ofKind(part: 'video' | 'poster', bytes: Buffer): Promise<string | undefined> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
  return KINDS[part].find((kind) => kind === mime);
}

export async function lookAtVideo(file: string, bytes: Buffer): Promise<Looked<MediaFile>> {
  const remedy = tooLarge('video', bytes);
  if (remedy !== undefined) return { remedy };
  const mediaType = await ofKind('video', bytes);
  return mediaType === undefined ? { remedy: 'a WebM or MP4 video: the bytes are none' } : { value: keep(file, bytes, mediaType) };
}

export async function lookAtPoster(file: string, bytes: Buffer): Promise<Looked<Poster>> {
  const remedy = tooLarge('poster', bytes);
  if (remedy !== undefined) return { remedy };
  const mediaType = await ofKind('poster', bytes);
  const { width, height } = mediaType === undefined ? {} : await sharp(bytes).metadata().catch(() => ({ width: undefined, height: undefined }));
  if (mediaType === undefined || !width || !height) return { remedy: 'a picture as PNG, JPEG or WebP: the bytes are none' };
  return { value: { ...keep(file, bytes, mediaType), width, height } };
}

export async function lookAtCaptions(file: string, bytes: Buffer): Promise<Looked<{ readonly captions: MediaFile; readonly transcript: readonly string[] }>> {
  const remedy = tooLarge('captions', bytes);
  if (remedy !== undefined) return { remedy };
  const transcript = cuesOf(bytes.toString('utf8'));
  return transcript === undefined ? { remedy: 'WebVTT: begins with WEBVTT, then times and what is said' } : { value: { captions: keep(file, bytes, 'text/vtt'), transcript } };
}
