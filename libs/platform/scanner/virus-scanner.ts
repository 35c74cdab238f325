export const SCANNER = Symbol('SCANNER');

export type Verdict = { readonly clean: true } | { readonly clean: false; readonly found: string };

/** `none`: nobody scans. `unreachable`: files wait until the scanner answers again. */
export type ScannerState = 'ready' | 'unreachable' | 'none';

/** Looks into files before anybody may open them. */
export interface VirusScanner {
  /** @throws ScannerUnavailableError when it can not say: the file has to wait. */
  scan(bytes: Uint8Array): Promise<Verdict>;
  /** For whoever operates: does it answer? */
  state(): Promise<ScannerState>;
}

export class ScannerUnavailableError extends Error {}

/** No scanner configured: files are released after the other checks, and the health page says so. */
export class NoScanner implements VirusScanner {
  async scan(): Promise<Verdict> {
    return { clean: true };
  }

  async state(): Promise<ScannerState> {
    return 'none';
  }
}
