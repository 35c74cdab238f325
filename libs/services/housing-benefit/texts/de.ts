import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Wohngeld',
  deed: 'Wohngeld beantragen',
  summary: 'Wohngeld ist ein Zuschuss zur Miete oder zu den Kosten des eigenen Hauses, wenn das Einkommen nicht reicht.',
  feeText: 'kostenlos',
  durationText: 'etwa 30 Minuten',
  processingText: 'Je nach Andrang dauert es mehrere Wochen. Das Geld gibt es ab dem Monat des Antrags.',
  needs: [
    'Nachweise über das Einkommen aller, die im Haushalt leben',
    'den Mietvertrag und die Höhe der Miete; im eigenen Haus die Kosten',
    'Ihre Bankverbindung',
  ],
  whoMay: [
    'Sie wohnen zur Miete oder im eigenen Haus und haben ein kleines Einkommen.',
    'Wer Bürgergeld, Grundsicherung oder BAföG bekommt, bekommt meist kein Wohngeld.',
  ],
  afterwards: [
    'Sie bekommen einen Bescheid, meist für zwölf Monate.',
    'Stellen Sie den nächsten Antrag zwei Monate vor dem Ende.',
    'Steigen Einkommen oder Haushalt stark, sagen Sie bitte Bescheid.',
  ],
  otherWays: ['persönlich mit Termin', 'mit der Post'],
  legalBasis: ['Wohngeldgesetz (WoGG)'],
  keywords: [
    ...['Wohngeld', 'Wohngeld beantragen', 'Wohn Geld', 'Mietzuschuss', 'Miete zu hoch', 'Zuschuss zur Miete', 'Lastenzuschuss', 'Miete Hilfe', 'Wohnkosten'],
    ...['Mietbeihilfe', 'Hilfe Miete', 'Geld für Miete', 'Wohngeldantrag', 'Wohngeldstelle', 'Sozialamt', 'Wohngeldrechner', 'housing benefit'],
  ],
};
