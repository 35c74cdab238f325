import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Gewerbe: Abmeldung',
  deed: 'Gewerbe abmelden',
  summary: 'Sie hören auf, geben den Betrieb ab oder ziehen in eine andere Stadt: Dann melden Sie Ihr Gewerbe ab.',
  feeText: 'je nach Stadt',
  durationText: 'etwa 10 Minuten',
  processingText: 'Sie bekommen die Bescheinigung innerhalb von drei Tagen.',
  needs: ['Ihren Ausweis oder Pass', 'die bisherige Gewerbeanmeldung', 'den letzten Tag des Betriebs'],
  whoMay: ['Ihr Gewerbe ist in {town} angemeldet.', 'Nach einem Todesfall melden die Erben ab.'],
  afterwards: [
    'Wir bestätigen die Abmeldung. Finanzamt, Kammer und Berufsgenossenschaft erfahren davon.',
    'Die letzte Steuererklärung bleibt Ihre Sache.',
  ],
  otherWays: ['persönlich', 'mit der Post'],
  legalBasis: ['§ 14 Gewerbeordnung (GewO)'],
  keywords: [
    ...['Gewerbe abmelden', 'Gewerbeabmeldung', 'Gewerbe Abmeldung', 'Gewerbe aufgeben', 'Gewerbe kündigen', 'Gewerbe schließen', 'Firma schließen'],
    ...['Firma abmelden', 'Firma auflösen', 'Geschäft schließen', 'Geschäft aufgeben', 'Laden schließen', 'Betrieb aufgeben', 'Betriebsaufgabe', 'Betrieb abmelden'],
  ],
};
