import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Mülltonnen',
  deed: 'Mülltonne bestellen oder tauschen',
  summary: 'Sie brauchen eine Tonne mehr, eine kleinere, eine größere oder eine neue, weil die alte kaputt oder verschwunden ist.',
  feeText: 'je nach Größe und Abfuhr',
  durationText: 'etwa 5 Minuten',
  processingText: 'Die Tonne steht meist nach zwei bis drei Wochen vor Ihrem Haus.',
  needs: [
    'die Adresse, an der die Tonne steht',
    'das Kassenzeichen aus dem Bescheid über die Abfallgebühren',
    'welche Tonne und wie groß: zum Beispiel Biotonne mit 120 Litern',
  ],
  whoMay: ['Ihnen gehört das Haus, oder Sie verwalten es.', 'Sie wohnen zur Miete? Dann fragen Sie bitte Ihre Vermieterin oder Ihren Vermieter.'],
  afterwards: [
    'Wir bringen die neue Tonne und holen die alte ab. Sie muss leer sein.',
    'Die Gebühr ändert sich mit dem nächsten Monat. Sie bekommen einen neuen Bescheid.',
  ],
  otherWays: ['am Telefon', 'mit der Post oder per E-Mail'],
  legalBasis: ['Kreislaufwirtschaftsgesetz (KrWG)', 'Abfallsatzung und Gebührensatzung'],
  keywords: [
    ...['Mülltonne', 'Mülltonnen', 'Müll Tonne', 'Abfallbehälter', 'Abfalltonne', 'Restmülltonne', 'Restmüll', 'Biotonne', 'Biomüll', 'Papiertonne'],
    ...['blaue Tonne', 'gelbe Tonne', 'braune Tonne', 'schwarze Tonne', 'graue Tonne', 'Tonne kaputt', 'Tonne gestohlen', 'Tonne weg', 'Tonne bestellen'],
    ...['Tonne tauschen', 'größere Tonne', 'kleinere Tonne', 'Tonne abmelden', 'Müllabfuhr', 'Müllgebühren', 'Abfallgebühren', 'Müllkosten', 'Müllkübel', 'bin'],
  ],
};
