import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Veranstaltung auf Straßen und Plätzen',
  deed: 'Veranstaltung anmelden',
  summary: 'Straßenfest, Umzug, Markt oder Konzert im Freien: Sagen Sie uns früh, was Sie vorhaben, damit alles sicher abläuft.',
  feeText: 'ab 25,00 Euro',
  durationText: 'etwa 20 Minuten',
  processingText: 'Bitte melden Sie sich vier Wochen vorher, bei mehr als 1 000 Gästen drei Monate.',
  needs: [
    'wer veranstaltet und wer vor Ort erreichbar ist',
    'Ort, Tag, Uhrzeit und wie viele Gäste Sie erwarten',
    'einen Plan mit Bühne, Ständen, Wegen für die Rettung',
    'den Nachweis einer Haftpflichtversicherung',
  ],
  whoMay: [
    'Vereine, Nachbarschaften, Firmen und alle anderen, die etwas im öffentlichen Raum veranstalten.',
    'Eine politische Versammlung ist etwas anderes: Sie wird bei der Versammlungsbehörde angezeigt.',
  ],
  afterwards: [
    'Wir fragen Feuerwehr, Polizei und Straßenamt und melden uns, wenn etwas fehlt.',
    'Sie bekommen einen Bescheid mit dem, was zu beachten ist, auch zu Musik und Sperrungen.',
    'Für den Ausschank von Alkohol brauchen Sie eine eigene Gestattung.',
  ],
  otherWays: ['persönlich, am besten mit dem Plan', 'mit der Post oder per E-Mail'],
  legalBasis: ['§ 29 Absatz 2 Straßenverkehrs-Ordnung (StVO)', 'Sicherheits- und Ordnungsrecht des Landes'],
  keywords: [
    ...['Veranstaltung', 'Veranstaltung anmelden', 'Straßenfest', 'Nachbarschaftsfest', 'Fest anmelden', 'Feier', 'Party im Freien', 'Umzug Verein', 'Festumzug'],
    ...['Karnevalsumzug', 'Fastnacht', 'Faasend', 'Markt', 'Flohmarkt', 'Trödelmarkt', 'Konzert', 'Open Air', 'Vereinsfest', 'Kirmes', 'Stadtfest', 'Martinsumzug'],
    ...['Laternenumzug', 'Weihnachtsmarkt', 'Straße sperren Fest', 'Bühne', 'Ausschank', 'Lauf', 'Radrennen', 'event'],
  ],
};
