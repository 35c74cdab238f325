import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Gewerbe: Anmeldung',
  deed: 'Gewerbe anmelden',
  summary: 'Wer ein Gewerbe beginnt, zeigt es am ersten Tag an, auch im Nebenberuf. Erlaubt ist es meist ohne Weiteres.',
  feeText: 'ab 26,00 Euro',
  durationText: 'etwa 15 Minuten',
  processingText: 'Sie bekommen die Bescheinigung innerhalb von drei Tagen.',
  needs: [
    'Ihren Ausweis oder Pass',
    'eine Beschreibung, was Sie tun: so genau wie möglich',
    'für eine Firma im Handelsregister: den Auszug',
    'für Handwerk die Handwerkskarte, für Gaststätten, Makler und Bewachung die Erlaubnis',
  ],
  whoMay: [
    'Der Betrieb liegt in {town}. Auch Ihre Wohnung kann ein Betrieb sein.',
    'Wer frei arbeitet, zum Beispiel als Ärztin, Künstler oder Anwältin, meldet kein Gewerbe an, sondern fragt das Finanzamt.',
  ],
  afterwards: [
    'Wir bestätigen die Anzeige. Mit der Bestätigung können Sie beginnen.',
    'Finanzamt, Kammer, Berufsgenossenschaft und Statistik erfahren davon. Das Finanzamt fragt Sie nach der Steuer.',
  ],
  otherWays: ['persönlich: Sie nehmen die Bescheinigung gleich mit', 'mit der Post'],
  legalBasis: ['§§ 14 und 15 Absatz 1 Gewerbeordnung (GewO)'],
  keywords: [
    ...['Gewerbe', 'Gewerbe anmelden', 'Gewerbeanmeldung', 'Gewerbeschein', 'Gewerbe Anmeldung', 'selbständig', 'selbstständig', 'selbständig machen'],
    ...['Kleingewerbe', 'Nebengewerbe', 'Firma gründen', 'Firma anmelden', 'Unternehmen gründen', 'Gründung', 'Existenzgründung', 'Geschäft eröffnen'],
    ...['Laden eröffnen', 'Onlinehandel', 'Onlineshop', 'Betrieb anmelden', 'Gewerbeamt', 'Startup', 'register business'],
  ],
};
