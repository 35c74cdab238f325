import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Räume und Hallen',
  deed: 'Raum oder Halle reservieren',
  summary: 'Bürgerhaus, Versammlungsraum, Sporthalle: Für Feste, Kurse, Vereine und Sitzungen können Sie Räume der Stadt mieten.',
  feeText: 'je nach Raum und Dauer',
  durationText: 'etwa 10 Minuten',
  processingText: 'Wir antworten meist innerhalb von fünf Werktagen.',
  needs: [
    'Tag, Uhrzeit und wie viele Personen kommen',
    'was Sie vorhaben, und ob Sie Küche, Bühne oder Technik brauchen',
    'wer vor Ort verantwortlich ist',
  ],
  whoMay: ['Vereine, Gruppen, Firmen und private Personen.', 'Vereine aus {town} haben Vorrang und zahlen weniger.'],
  afterwards: [
    'Wir reservieren und schicken Ihnen den Vertrag.',
    'Kaution und Miete zahlen Sie vorher. Die Kaution bekommen Sie zurück, wenn alles heil ist.',
  ],
  otherWays: ['am Telefon: Fragen Sie, ob der Tag frei ist', 'persönlich'],
  legalBasis: ['Benutzungs- und Entgeltordnung'],
  keywords: [
    ...['Raum mieten', 'Raum reservieren', 'Saal mieten', 'Halle mieten', 'Bürgerhaus', 'Dorfgemeinschaftshaus', 'Gemeindesaal', 'Gemeinschaftshaus'],
    ...['Sporthalle', 'Turnhalle', 'Hallenzeiten', 'Partyraum', 'Geburtstag feiern', 'Hochzeitsfeier', 'Hochzeitssaal', 'Vereinsraum', 'Versammlungsraum'],
    ...['Veranstaltungsraum', 'Stadthalle', 'Grillhütte', 'Grillplatz', 'Räume', 'Raumbuchung', 'Sportplatz', 'Probenraum', 'room'],
  ],
};
