import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Volkshochschule',
  deed: 'VHS-Kurs buchen',
  summary: 'Sprachen, Computer, Kochen, Yoga: Suchen Sie sich einen Kurs der Volkshochschule aus und melden Sie sich an.',
  feeText: 'je nach Kurs',
  durationText: 'etwa 5 Minuten',
  processingText: 'Ist noch Platz, bekommen Sie die Zusage am nächsten Werktag.',
  needs: [
    'die Nummer des Kurses aus dem Programm',
    'Namen, Anschrift und E-Mail-Adresse',
    'wenn Sie weniger zahlen: den Nachweis, zum Beispiel den Schülerausweis',
  ],
  whoMay: ['Alle ab 16 Jahren. Für Jüngere gibt es eigene Kurse.'],
  afterwards: [
    'Sie bekommen eine Bestätigung mit Ort und Zeit.',
    'Fällt ein Kurs aus, bekommen Sie Ihr Geld zurück.',
    'Absagen können Sie kostenlos bis eine Woche vor dem ersten Tag.',
  ],
  otherWays: ['am Telefon', 'persönlich in der Geschäftsstelle'],
  legalBasis: ['Entgeltordnung der Volkshochschule'],
  keywords: [
    ...['VHS', 'Volkshochschule', 'VHS Kurs', 'Volkshochschulkurs', 'Kurs buchen', 'Kurse', 'Sprachkurs', 'Deutschkurs', 'Englischkurs', 'Integrationskurs'],
    ...['Yogakurs', 'Kochkurs', 'Computerkurs', 'Malkurs', 'Tanzkurs', 'Weiterbildung', 'Erwachsenenbildung', 'Fortbildung', 'Bildungsurlaub', 'Volks Hochschule'],
  ],
};
