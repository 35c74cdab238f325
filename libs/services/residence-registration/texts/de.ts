import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Wohnsitz: Anmeldung und Ummeldung',
  deed: 'Wohnsitz anmelden oder ummelden',
  summary: 'Wer in eine Wohnung einzieht, meldet sich innerhalb von zwei Wochen an: nach einem Zuzug und nach einem Umzug in der Stadt.',
  feeText: 'kostenlos',
  durationText: 'etwa 15 Minuten im Termin',
  processingText: 'Wir tragen Sie sofort ein und geben Ihnen eine Bestätigung mit.',
  needs: [
    'Ausweis oder Pass aller Personen, die umziehen',
    'die Wohnungsgeberbestätigung: eine Unterschrift Ihrer Vermieterin oder Ihres Vermieters, dass Sie eingezogen sind',
    'beim ersten Zuzug aus dem Ausland: Geburts- und Eheurkunde, wenn Sie sie haben',
  ],
  whoMay: [
    'Sie sind eingezogen. Vorher geht es nicht.',
    'Für Kinder unter 16 Jahren melden sich die Personen, bei denen sie einziehen.',
    'Familien, die gemeinsam umziehen, schicken eine Person für alle.',
  ],
  afterwards: [
    'Wir ändern die Anschrift auf Ihrem Ausweis und im Chip.',
    'Bei der alten Stadt melden wir Sie ab. Darum müssen Sie sich nicht kümmern.',
    'Strom, Bank, Versicherung und Arbeitgeber erfahren es nicht von uns: Bitte sagen Sie dort selbst Bescheid.',
  ],
  otherWays: ['persönlich mit Termin', 'durch eine andere Person mit Ihrer Vollmacht und Ihrem Ausweis'],
  legalBasis: ['§§ 17, 19 und 23a Bundesmeldegesetz (BMG)'],
  keywords: [
    ...['Wohnsitz anmelden', 'Anmeldung', 'Ummeldung', 'ummelden', 'anmelden Wohnung', 'Umzug', 'umgezogen', 'Umzug melden', 'Zuzug', 'zugezogen'],
    ...['neue Adresse', 'Adresse ändern', 'Anschrift ändern', 'Adressänderung', 'Adresse Ausweis ändern', 'Hauptwohnsitz', 'Zweitwohnsitz', 'Nebenwohnung'],
    ...['Einwohnermeldeamt', 'Meldeamt', 'einziehen', 'eingezogen', 'neue Wohnung', 'Wohnungsgeberbestätigung', 'Vermieterbescheinigung', 'Wohnortwechsel'],
    ...['sich melden', 'polizeilich melden', 'umziehen', 'ich ziehe um', 'Neubürger', 'Wohnung abmelden', 'registration address', 'moving'],
  ],
};
