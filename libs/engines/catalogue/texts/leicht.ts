import type { AssuranceLevel } from '#kernel';

export const assuranceTexts: Readonly<Record<AssuranceLevel, string>> = {
  none: 'Nein.\nSie brauchen keinen Ausweis.\nSie brauchen auch kein Konto.',
  low: 'Sie brauchen ein einfaches Konto.\nDafür brauchen Sie nur eine E-Mail-Adresse.',
  substantial: 'Sie brauchen ein besonderes Konto.\nMit dem Konto wissen wir genau, wer Sie sind.\nZum Beispiel das Konto ELSTER.',
  high: 'Ja.\nSie brauchen Ihren Personal-Ausweis.\nDer Ausweis muss im Internet funktionieren.\nDas heißt: Online-Ausweis.',
};
