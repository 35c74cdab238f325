import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Ferienspiele',
  deed: 'Ferienspiele buchen',
  summary: 'Basteln, klettern, schwimmen, Ausflüge: Für die Schulferien buchen Sie Ihrem Kind eine Woche voller Programm.',
  feeText: 'je Woche',
  durationText: 'etwa 10 Minuten',
  processingText: 'Plätze vergeben wir der Reihe nach. Wer keinen bekommt, steht auf der Warteliste.',
  needs: [
    'Namen und Geburtstag des Kindes',
    'eine Telefonnummer, unter der Sie tagsüber erreichbar sind',
    'was wir wissen sollten: Allergien, Medikamente, wer das Kind abholt',
  ],
  whoMay: ['Ihr Kind ist zwischen 6 und 12 Jahre alt und wohnt in {town} oder in der Nachbarschaft.'],
  afterwards: [
    'Sie bekommen eine Zusage mit dem Programm der Woche.',
    'Bis zwei Wochen vorher können Sie kostenlos absagen.',
    'Wer wenig Geld hat, zahlt mit dem Bildungspaket weniger oder nichts. Fragen Sie uns.',
  ],
  otherWays: ['persönlich oder am Telefon'],
  legalBasis: ['Teilnahmebedingungen der Ferienspiele'],
  keywords: [
    ...['Ferienspiele', 'Ferien Spiele', 'Ferienprogramm', 'Ferienbetreuung', 'Ferienpass', 'Sommerferien', 'Osterferien', 'Herbstferien', 'Ferienfreizeit'],
    ...['Kinder Ferien', 'Ferienlager', 'Kinderprogramm', 'Kinderferien', 'Betreuung in den Ferien', 'Jugendpflege', 'Feriencamp'],
  ],
};
