import type { ProviderKey } from '#sdk/identity';
import type { ProviderDescription } from './provider-metadata.js';

/** What an answer has to fit. */
export interface Wanted {
  readonly provider: ProviderDescription;
  /** Our entityID: who the answer is for. */
  readonly audience: string;
  readonly answerUrl: string;
  readonly requestId: string;
  readonly decryptionKey: ProviderKey;
  readonly now: Date;
}

/** Clocks may differ by this much. */
export const SKEW_MS = 60_000;
