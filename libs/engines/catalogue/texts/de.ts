import type { AssuranceLevel } from '#kernel';

export const assuranceTexts: Readonly<Record<AssuranceLevel, string>> = {
  none: 'Sie brauchen keinen Ausweis und kein Konto.',
  low: 'Sie brauchen ein einfaches Konto.',
  substantial: 'Sie brauchen ein Konto mit geprüfter Identität, zum Beispiel ELSTER.',
  high: 'Sie brauchen Ihren Personalausweis mit Online-Funktion.',
};
