/** Places of a portal that a town explains in sign language: what one finds, how one gets about, how accessible it is (BITV 2.0 section 4). */
export const PLACES = ['overview', 'navigation', 'accessibility'] as const;

export type Place = (typeof PLACES)[number];

/** A file of a video as it lies in the storage of its town. */
export interface MediaFile {
  /** As it is called in the town's folder. */
  readonly file: string;
  /** Of its bytes, in hex: where it lies and by which address it is asked for. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

export interface Poster extends MediaFile {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Something said in Deutsche Gebärdensprache, of the portal or of a service. */
export interface Video {
  readonly place?: Place;
  /** Code of the service that it explains, where it is of none of the places. */
  readonly service?: string;
  /** In German. */
  readonly title: string;
  /** How long it takes. */
  readonly seconds: number;
  readonly video: MediaFile;
  readonly poster: Poster;
  readonly captions: MediaFile;
  /** What its captions say, a paragraph each: the text for people who do not see it. */
  readonly transcript: readonly string[];
}

/** What a video is of: its place or its service, which no other video of the town has. */
export const subjectOf = ({ place, service }: Pick<Video, 'place' | 'service'>): string => place ?? service ?? '';

/** Ending of the address, by what the bytes are. */
const ENDINGS: Readonly<Record<string, string>> = { 'video/webm': 'webm', 'video/mp4': 'mp4', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'text/vtt': 'vtt' };

/** The last part of the address of a file: it changes with the bytes, so that they can be kept for a year. */
export const addressOf = ({ sha256, mediaType }: MediaFile): string => `${sha256.slice(0, 16)}.${ENDINGS[mediaType]}`;

export const filesOf = ({ video, poster, captions }: Video): readonly MediaFile[] => [video, poster, captions];
