/** Words of the ratings as a file. */
export const ratingTexts = {
  fileName: (day: string) => `Bewertungen-${day}.csv`,
  columns: ['Amt', 'Dienst', 'Monat', 'Antworten', 'Mittel', 'Sehr zufrieden', 'Zufrieden', 'Teils, teils', 'Unzufrieden', 'Sehr unzufrieden'],
  tooFew: 'unter 5',
} as const;
