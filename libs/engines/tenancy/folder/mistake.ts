/** Something wrong in a tenant folder: where it is and how it is right. */
export interface Mistake {
  readonly file: string;
  /** 1-based; absent when the file as a whole is missing. */
  readonly line?: number;
  /** `hosts.canonical` */
  readonly path: string;
  /** What would be right, in a sentence. */
  readonly remedy: string;
}

export const describeMistake = (mistake: Mistake): string =>
  `${mistake.file}${mistake.line === undefined ? '' : `:${mistake.line}`}  ${mistake.path}: ${mistake.remedy}`;
