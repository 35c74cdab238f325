import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Sterbeurkunde',
  deed: 'Sterbeurkunde bestellen',
  summary: 'Sie brauchen die Urkunde für Rente, Bank und Erbe. Nur das Standesamt des Sterbeorts stellt sie aus.',
  feeText: '15,00 Euro, jedes weitere Stück weniger',
  durationText: 'etwa 5 Minuten',
  processingText: 'Meist geht die Urkunde nach drei bis fünf Werktagen in die Post.',
  needs: [
    'Namen der verstorbenen Person, Tag und Ort des Todes',
    'Ihren Ausweis, um zu zeigen, wer Sie sind',
    'wenn Sie nicht nah verwandt sind: einen Nachweis, zum Beispiel ein Schreiben des Nachlassgerichts',
  ],
  whoMay: [
    'Die Person ist in {town} gestorben. Sonst fragen Sie bitte das Standesamt des Sterbeorts.',
    'Sie sind Witwe, Witwer, Mutter, Vater, Großelternteil, Kind oder Enkelkind; Geschwister nennen einen Grund.',
    'Sterbefälle, die mehr als 30 Jahre her sind, liegen im Archiv.',
  ],
  afterwards: [
    'Wir prüfen, ob wir zuständig sind und ob Sie die Urkunde bekommen dürfen.',
    'Dann schicken wir sie mit der Post. Für die Rente gibt es ein Stück ohne Gebühr.',
  ],
  otherWays: ['persönlich mit Ausweis', 'ein Bestattungsunternehmen bestellt sie für Sie'],
  legalBasis: ['§§ 55, 60 und 62 Personenstandsgesetz (PStG)', '§ 6 Personenstandsverordnung (PStV)'],
  keywords: [
    ...['Sterbeurkunde', 'Sterbeurkunde bestellen', 'Todesurkunde', 'Totenschein', 'Sterbe Urkunde', 'Todesfall', 'Sterbefall', 'Todesschein'],
    ...['Sterberegister', 'gestorben', 'verstorben', 'Urkunde Tod', 'Todesnachweis', 'Mutter gestorben', 'Vater gestorben', 'Oma gestorben', 'Beerdigung', 'Erbe', 'death certificate'],
  ],
};
