/** Words of an inbox as a file. */
export const inboxExportTexts = {
  fileName: (day: string) => `Vorgaenge-${day}.csv`,
  columns: { reference: 'Vorgang', applicant: 'Name', service: 'Dienst', waiting: 'Wer ist dran', labels: 'Stichwörter', assignee: 'Bei', due: 'Fällig', age: 'Eingegangen' },
} as const;
