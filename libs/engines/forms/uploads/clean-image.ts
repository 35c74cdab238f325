import sharp from 'sharp';
import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import { AtMost } from './at-most.js';

/** What 40 megapixels are: an image of a few kilobytes may unfold to gigabytes. */
const MEGAPIXELS = 40;

/** Images are large in memory, so few are open at once. */
const gate = new AtMost(2);

sharp.cache(false);
sharp.concurrency(1);

export interface ImageRefusal {
  readonly code: 'FILE_PIXELS' | 'FILE_BROKEN';
  readonly params: { readonly limit?: number };
}

/**
 * The picture drawn anew, turned as it was taken: what stood beside it is gone, place and camera (EXIF), thumbnails, comments and
 * whatever was hidden behind its end.
 */
export const cleanImage = (kind: 'jpeg' | 'png', bytes: Buffer): Promise<Result<Buffer, ImageRefusal>> => gate.run(() => redraw(kind, bytes));

async function redraw(kind: 'jpeg' | 'png', bytes: Buffer): Promise<Result<Buffer, ImageRefusal>> {
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MEGAPIXELS * 1_000_000) return err({ code: 'FILE_PIXELS', params: { limit: MEGAPIXELS } });

    const image = sharp(bytes, { limitInputPixels: MEGAPIXELS * 1_000_000, failOn: 'error' }).autoOrient().toColourspace('srgb');
    return ok(await (kind === 'jpeg' ? image.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }) : image.png()).toBuffer());
  } catch {
    // Whatever the decoder does not like is not a picture that a clerk could look at.
    return err({ code: 'FILE_BROKEN', params: {} });
  }
}
