/** A paper as the templates take it: every amount and day already in words. */
export type PaperData = { readonly template: string } & Readonly<Record<string, unknown>>;

export interface WorkerQuestion {
  readonly data: PaperData;
}

export type WorkerAnswer = { readonly bytes: Uint8Array; readonly pages: number } | { readonly refused: string };
