import type { AssuranceLevel } from '#api-client';

/** Assurance levels as people may have heard of them. */
export const LEVEL_WORDS: Readonly<Record<AssuranceLevel, string>> = { NONE: 'ohne Anmeldung', LOW: 'niedrig', SUBSTANTIAL: 'substanziell', HIGH: 'hoch' };
