import type { AssuranceLevel } from '#kernel';

export const assuranceTexts: Readonly<Record<AssuranceLevel, string>> = {
  none: 'You need no ID and no account.',
  low: 'You need a simple account.',
  substantial: 'You need an account with a checked identity, for example ELSTER.',
  high: 'You need your German ID card (or residence permit, or eID card) with the online function.',
};
