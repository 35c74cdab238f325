import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Sperrmüll',
  deed: 'Sperrmüll abholen lassen',
  summary: 'Möbel, Matratzen und große Geräte, die nicht in die Tonne passen, holen wir an einem vereinbarten Tag vor Ihrem Haus ab.',
  feeText: 'kostenlos',
  durationText: 'etwa 5 Minuten',
  processingText: 'Der Tag liegt meist zwei bis vier Wochen nach Ihrer Anmeldung.',
  needs: [
    'die Adresse, an der abgeholt wird',
    'eine Liste der Gegenstände: zum Beispiel ein Sofa, zwei Schränke, ein Kühlschrank',
    'eine Telefonnummer oder E-Mail-Adresse für Rückfragen',
  ],
  whoMay: [
    'Sie wohnen in {town} und Ihr Haus ist an die Müllabfuhr angeschlossen.',
    'Es geht um haushaltsübliche Mengen, bis etwa drei Kubikmeter.',
    'Nicht dabei sind Bauschutt, Autoreifen, Farben und was in die Tonne passt.',
  ],
  afterwards: [
    'Sie bekommen den Tag genannt.',
    'Stellen Sie alles am Vorabend an den Straßenrand, so dass niemand behindert wird.',
    'Elektrogeräte stehen bitte getrennt: Sie werden eigens abgeholt.',
  ],
  otherWays: ['am Telefon', 'selbst zum Wertstoffhof bringen'],
  legalBasis: ['§ 20 Kreislaufwirtschaftsgesetz (KrWG)', 'Abfallsatzung'],
  keywords: [
    ...['Sperrmüll', 'Sperrmuell', 'Sperrgut', 'Sperrmüll anmelden', 'Sperrmüll abholen', 'Sperrmülltermin', 'Sperrmüllabholung', 'Möbel entsorgen'],
    ...['Sofa entsorgen', 'Couch wegwerfen', 'Matratze entsorgen', 'Schrank entsorgen', 'Bett', 'Kühlschrank entsorgen', 'Waschmaschine entsorgen'],
    ...['Elektroschrott', 'Elektrogeräte', 'Entrümpelung', 'Entrümpeln', 'Wohnungsauflösung', 'Müll abholen', 'alte Möbel', 'Gerümpel', 'Sperrabfall', 'bulky waste'],
  ],
};
