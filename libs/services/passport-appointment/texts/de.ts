import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Reisepass',
  deed: 'Reisepass beantragen',
  summary: 'Für Reisen über die Europäische Union hinaus brauchen Sie meist einen Pass. Sie beantragen ihn persönlich, weil wir Foto und Fingerabdrücke aufnehmen.',
  feeText: '70,00 Euro, unter 24 Jahren 37,50 Euro',
  durationText: 'etwa 15 Minuten im Termin',
  processingText: 'Der Pass ist meist nach vier bis sechs Wochen da, der Express-Pass nach wenigen Werktagen.',
  needs: [
    'Ihren bisherigen Pass oder Ausweis; wenn beide fehlen, die Geburts- oder Eheurkunde',
    'ein biometrisches Foto in digitaler Form von einer zugelassenen Stelle, oder Sie machen es bei uns (6,00 Euro)',
    'für Kinder: das Kind selbst und die Zustimmung aller Sorgeberechtigten',
  ],
  whoMay: [
    'Sie sind Deutsche oder Deutscher und mit Hauptwohnung in {town} gemeldet.',
    'Auch Kinder brauchen einen eigenen Pass. Den Kinderreisepass gibt es nicht mehr.',
  ],
  afterwards: [
    'Die Bundesdruckerei stellt den Pass her. Sie holen ihn ab oder geben jemandem eine Vollmacht mit.',
    'Express kostet 32,00 Euro mehr, ein Pass mit 48 Seiten 22,00 Euro mehr.',
    'Wenn auch Express zu spät kommt, stellen wir für 26,00 Euro einen vorläufigen Pass aus. Fragen Sie vorher, ob Ihr Reiseland ihn anerkennt.',
  ],
  otherWays: ['persönlich mit Termin, den Sie am Telefon vereinbaren'],
  legalBasis: ['§§ 1, 4 und 6 Passgesetz (PassG)', 'Passverordnung (PassV)'],
  keywords: [
    ...['Reisepass', 'Pass', 'Reise Pass', 'Pass beantragen', 'Pass verlängern', 'Reisepass verlängern', 'Reisepass abgelaufen', 'Pass abgelaufen'],
    ...['Expresspass', 'Express Reisepass', 'vorläufiger Reisepass', 'Kinderpass', 'Babypass', 'Kinderreisepass', 'Pass Kind', 'Pass verloren', 'Pass gestohlen'],
    ...['Urlaub', 'Reise USA', 'Auslandsreise', 'Flugreise', 'ePass', 'passport'],
  ],
};
