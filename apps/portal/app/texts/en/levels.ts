import type { AssuranceLevel } from '#api-client';

/** Assurance levels as eIDAS calls them. */
export const LEVEL_WORDS: Readonly<Record<AssuranceLevel, string>> = { NONE: 'without signing in', LOW: 'low', SUBSTANTIAL: 'substantial', HIGH: 'high' };
