import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Bibliotheksausweis',
  deed: 'Bibliotheksausweis bekommen',
  summary: 'Ein Jahr lang Bücher, Filme, Spiele und E-Books ausleihen, so viel Sie mögen.',
  feeText: '15,00 Euro im Jahr, für Kinder kostenlos',
  durationText: 'etwa 5 Minuten',
  processingText: 'Sie bekommen den Ausweis sofort und können gleich ausleihen.',
  needs: ['Ihren Ausweis oder Pass', 'für Kinder unter 16 Jahren: die Unterschrift einer sorgeberechtigten Person'],
  whoMay: ['Alle, auch wenn Sie nicht in {town} wohnen.'],
  afterwards: [
    'Bücher leihen Sie vier Wochen aus, Filme zwei. Zweimal verlängern ist möglich, wenn niemand wartet.',
    'Mit der Nummer Ihres Ausweises leihen Sie auch E-Books.',
    'Ausweis verloren? Rufen Sie an, wir sperren ihn.',
  ],
  otherWays: ['persönlich in der Bibliothek'],
  legalBasis: ['Benutzungsordnung der Bibliothek'],
  keywords: [
    ...['Bibliothek', 'Bibliotheksausweis', 'Bücherei', 'Büchereiausweis', 'Leseausweis', 'Stadtbibliothek', 'Stadtbücherei', 'Bücher ausleihen', 'Buch leihen'],
    ...['ausleihen', 'Onleihe', 'E-Book', 'Ebooks', 'Hörbuch', 'Leserausweis', 'Bücher verlängern', 'Buch verlängern', 'Bücher', 'Bibliotek', 'library'],
  ],
};
