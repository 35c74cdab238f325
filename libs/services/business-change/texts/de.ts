import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Gewerbe: Ummeldung',
  deed: 'Gewerbe ummelden',
  summary: 'Ihr Betrieb zieht innerhalb der Stadt um, oder Sie tun etwas Neues: Dann melden Sie Ihr Gewerbe um.',
  feeText: 'ab 20,00 Euro',
  durationText: 'etwa 10 Minuten',
  processingText: 'Sie bekommen die Bescheinigung innerhalb von drei Tagen.',
  needs: ['Ihren Ausweis oder Pass', 'die bisherige Gewerbeanmeldung', 'was sich ändert und ab wann'],
  whoMay: ['Ihr Gewerbe ist in {town} angemeldet und bleibt hier.', 'Ziehen Sie in eine andere Stadt, melden Sie es hier ab und dort an.'],
  afterwards: ['Wir bestätigen die Änderung und geben sie an Finanzamt und Kammer weiter.'],
  otherWays: ['persönlich', 'mit der Post'],
  legalBasis: ['§ 14 Gewerbeordnung (GewO)'],
  keywords: [
    ...['Gewerbe ummelden', 'Gewerbeummeldung', 'Gewerbe Ummeldung', 'Gewerbe ändern', 'Betrieb umgezogen', 'Firma umgezogen', 'Firmensitz verlegen'],
    ...['Betriebssitz', 'neue Tätigkeit', 'Tätigkeit ändern', 'Tätigkeit erweitern', 'Gewerbe erweitern', 'Firma verlegen', 'Geschäft verlegen'],
  ],
};
