import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Eheurkunde',
  deed: 'Eheurkunde bestellen',
  summary: 'Die Urkunde zeigt, dass zwei Menschen verheiratet sind. Nur das Standesamt, bei dem sie geheiratet haben, stellt sie aus.',
  feeText: '15,00 Euro, jedes weitere Stück weniger',
  durationText: 'etwa 5 Minuten',
  processingText: 'Meist geht die Urkunde nach drei bis fünf Werktagen in die Post.',
  needs: [
    'Namen der Eheleute, Tag und Ort der Hochzeit',
    'Ihren Ausweis, um zu zeigen, wer Sie sind',
    'für andere Personen: einen Nachweis, warum Sie die Urkunde brauchen',
  ],
  whoMay: [
    'Die Ehe wurde in {town} geschlossen. Sonst fragen Sie bitte das Standesamt der Hochzeit.',
    'Sie sind mindestens 16 Jahre alt und bestellen für sich, für Eltern, Großeltern, Kinder oder Enkel.',
    'Eheschließungen, die mehr als 80 Jahre her sind, liegen im Archiv.',
  ],
  afterwards: [
    'Wir prüfen, ob wir zuständig sind und ob Sie die Urkunde bekommen dürfen.',
    'Dann schicken wir sie mit der Post. Auch eine internationale Urkunde ist möglich.',
  ],
  otherWays: ['persönlich mit Ausweis: Sie bekommen die Urkunde meist sofort', 'mit einem unterschriebenen Brief und einer Kopie Ihres Ausweises'],
  legalBasis: ['§§ 55, 57 und 62 Personenstandsgesetz (PStG)', '§ 6 Personenstandsverordnung (PStV)'],
  keywords: [
    ...['Eheurkunde', 'Heiratsurkunde', 'Eheurkunde bestellen', 'Heiratsurkunde bestellen', 'Heirats Urkunde', 'Trauschein', 'Eheschein'],
    ...['Eheregister', 'Auszug Eheregister', 'Urkunde Hochzeit', 'Heiratsnachweis', 'verheiratet Nachweis', 'Stammbuch', 'Familienbuch', 'marriage certificate'],
    ...['Heiratsurkunde verloren', 'Eheurkunde verloren', 'Eheregisterauszug'],
  ],
};
