/** What the desk says of labels: small lists of the departments, to find cases by. */
export const labelsDe = {
  title: 'Stichwörter',
  filter: 'Nach Stichwort',
  all: 'alle',
  heading: (view: string, label: string) => `${view}: ${label}`,
  summary: 'Stichwörter ändern',
  which: 'Welche Stichwörter passen?',
  save: 'Stichwörter speichern',
  select: 'Welches Stichwort? Nur für Stichwörter',
  none: 'bitte wählen',
  missing: 'Bitte wählen Sie ein Stichwort aus.',
  noneFound: ['Nichts mit diesem Stichwort.', 'In dieser Ansicht trägt es kein Vorgang.'],
} as const;
