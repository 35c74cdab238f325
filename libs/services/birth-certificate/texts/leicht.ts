import type { PageOfService } from '#sdk/service';

/** Leichte Sprache: one sentence a line, long words with hyphens. */
export const leicht: Required<PageOfService> = {
  title: 'Geburts-Urkunde',
  deed: 'Geburts-Urkunde bestellen',
  summary: 'Eine Geburts-Urkunde ist ein wichtiges Papier.\nAuf dem Papier steht:\nWann ist ein Mensch geboren?\nWo ist ein Mensch geboren?\nSie bekommen das Papier nur in der Stadt, in der die Person geboren ist.',
  feeText: '{from}, jede weitere Urkunde {furtherFee}',
  durationText: 'etwa 15 Minuten',
  processingText: 'Wir schicken die Urkunde mit der Post.\nMeistens dauert das eine Woche.',
  needs: [
    'Den Namen von der Person.\nDen Geburts-Tag von der Person.\nDie Stadt, in der die Person geboren ist.',
    'Ihren Personal-Ausweis.\nDer Ausweis muss im Internet funktionieren.\nSie brauchen auch Ihre PIN.\nDie PIN ist eine geheime Zahl.',
  ],
  whoMay: ['Die Person ist in {town} geboren.', 'Sie sind mindestens 16 Jahre alt.', 'Sie bestellen die Urkunde für sich oder für Ihre Familie.'],
  afterwards: ['Wir prüfen: Dürfen Sie die Urkunde haben?', 'Dann schicken wir Ihnen einen Link.\nMit dem Link können Sie bezahlen.', 'Dann schicken wir die Urkunde mit der Post.'],
  otherWays: ['Kommen Sie mit Ihrem Ausweis ins Standes-Amt.', 'Schreiben Sie uns einen Brief.\nLegen Sie eine Kopie von Ihrem Ausweis in den Brief.\nUnterschreiben Sie den Brief.'],
  legalBasis: ['Personen-Stands-Gesetz', '{byLaw}'],
  keywords: ['Geburts-Urkunde', 'Geburt', 'Urkunde', 'Baby', 'Standes-Amt'],
};
