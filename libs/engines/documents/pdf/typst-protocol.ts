/** A paper as the templates take it: every amount and day already in words. */
export type PaperData = { readonly template: string } & Readonly<Record<string, unknown>>;

/** A file for the paper to attach, by the path that the data name. */
export interface WorkerFile {
  readonly path: string;
  readonly base64: string;
}

export interface WorkerQuestion {
  readonly data: PaperData;
  readonly files: readonly WorkerFile[];
  readonly standard: 'ua-1' | 'a-3a' | '1.7';
}

export type WorkerAnswer = { readonly bytes: Uint8Array; readonly pages: number } | { readonly refused: string };
