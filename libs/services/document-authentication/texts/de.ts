import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Beglaubigung',
  deed: 'Kopie beglaubigen lassen',
  summary: 'Wir bestätigen, dass eine Kopie mit dem Original übereinstimmt oder dass Sie selbst unterschrieben haben.',
  feeText: 'je Beglaubigung',
  durationText: 'etwa 10 Minuten im Termin',
  processingText: 'Sie nehmen die Beglaubigung gleich mit.',
  needs: [
    'das Original und, wenn Sie sie schon haben, die Kopie',
    'Ihren Ausweis oder Pass',
    'bei einer Unterschrift: Unterschreiben Sie erst bei uns',
  ],
  whoMay: [
    'Eine Behörde hat das Schriftstück ausgestellt, oder Sie brauchen die Kopie für eine Behörde.',
    'Geburts-, Ehe- und Sterbeurkunden beglaubigt nur das Standesamt; Grundbuch und Testament sind Sache eines Notariats.',
  ],
  afterwards: [
    'Wir vergleichen, stempeln und unterschreiben.',
    'Für das Ausland brauchen Sie manchmal eine weitere Bestätigung (Apostille). Die gibt es beim Land.',
  ],
  otherWays: ['persönlich, mit oder ohne Termin'],
  legalBasis: ['§§ 33 und 34 Verwaltungsverfahrensgesetz des Landes'],
  keywords: [
    ...['Beglaubigung', 'beglaubigen', 'beglaubigte Kopie', 'beglaubigte Abschrift', 'Kopie beglaubigen', 'Zeugnis beglaubigen', 'Zeugniskopie'],
    ...['Unterschrift beglaubigen', 'Unterschriftsbeglaubigung', 'amtliche Kopie', 'Abschrift', 'Stempel auf Kopie', 'Apostille', 'certified copy'],
  ],
};
