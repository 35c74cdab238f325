const MONTHS = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What the desk says of what people thought of the services. */
export const ratingsDe = {
  title: 'Bewertungen',
  lead: 'Was Bürgerinnen und Bürger nach dem Abschluss sagen. Wir haben ihnen versprochen, dass niemand sieht, zu welchem Vorgang eine Antwort gehört. Darum stehen hier nur abgelaufene Monate mit mindestens fünf Antworten, ohne Tag und Reihenfolge. Namen und Nummern sind entfernt.',
  none: ['Noch keine Bewertungen.', 'Sie stehen hier, sobald ein Monat vorbei ist.'],
  service: (title: string, department: string) => `${title} (${department})`,
  columns: { month: 'Monat', count: 'Antworten', mean: 'Mittel', stars: ['Sehr zufrieden', 'Zufrieden', 'Teils, teils', 'Unzufrieden', 'Sehr unzufrieden'] },
  month: (month: string) => MONTHS.format(new Date(`${month}-01T00:00:00Z`)),
  tooFew: 'unter 5',
  mean: (mean: number) => `${mean.toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} von 5`,
  comments: (count: number, month: string) => `${count === 1 ? 'Eine Anmerkung' : `${count} Anmerkungen`} aus ${month}`,
  download: 'Zahlen herunterladen (CSV)',
} as const;
