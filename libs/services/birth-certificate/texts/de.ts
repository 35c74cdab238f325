import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Geburtsurkunde',
  deed: 'Geburtsurkunde bestellen',
  summary: 'Die Urkunde zeigt, wann und wo jemand geboren ist. Nur das Standesamt des Geburtsorts stellt sie aus.',
  feeText: '15,00 Euro, jedes weitere Stück weniger',
  durationText: 'etwa 5 Minuten',
  processingText: 'Meist geht die Urkunde nach drei bis fünf Werktagen in die Post.',
  needs: [
    'Namen, Geburtstag und Geburtsort der Person, um die es geht',
    'Ihren Ausweis, um zu zeigen, wer Sie sind',
    'für Geschwister: einen Grund, warum Sie die Urkunde brauchen; für andere Personen einen Nachweis',
  ],
  whoMay: [
    'Die Person ist in {town} geboren. Sonst fragen Sie bitte das Standesamt ihres Geburtsorts.',
    'Sie sind mindestens 16 Jahre alt und bestellen für sich, für Ehe- oder Lebenspartner, für Eltern, Großeltern, Kinder oder Enkel.',
    'Geburten, die mehr als 110 Jahre her sind, liegen im Archiv.',
  ],
  afterwards: [
    'Wir prüfen, ob wir zuständig sind und ob Sie die Urkunde bekommen dürfen.',
    'Dann schicken wir sie mit der Post. Sie können auch mehrere Stücke oder eine internationale Urkunde bestellen.',
  ],
  otherWays: ['persönlich mit Ausweis: Sie bekommen die Urkunde meist sofort', 'mit einem unterschriebenen Brief und einer Kopie Ihres Ausweises'],
  legalBasis: ['§§ 55, 59 und 62 Personenstandsgesetz (PStG)', '§ 6 Personenstandsverordnung (PStV)'],
  keywords: [
    ...['Geburtsurkunde', 'Geburtsurkunde bestellen', 'Geburtsurkunde anfordern', 'Geburtsschein', 'Geburts Urkunde', 'Geburtenregister', 'Abstammungsurkunde'],
    ...['Geburtsregister Auszug', 'internationale Geburtsurkunde', 'Urkunde Geburt', 'Urkunde Kind', 'Baby', 'Kind geboren', 'Standesamt Urkunde'],
    ...['Geburtsurkunde verloren', 'Geburtsnachweis', 'birth certificate'],
  ],
};
