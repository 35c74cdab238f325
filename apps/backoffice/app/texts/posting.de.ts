/** What the desk says of papers that come out of a register of the office, and of decisions that belong to one role. */
export const postingDe = {
  title: 'Für das Register',
  sheet: 'Bestellung öffnen (PDF)',
  sheetLead: 'Alle Angaben auf einem Blatt, für das Fachverfahren. Das Papier selbst entsteht dort.',
  postedOn: (day: string) => `Zur Post gegeben am ${day}`,
  now: {
    title: 'Jetzt: drucken und zur Post geben',
    lead: 'Alles ist bezahlt. Drucken Sie das Papier im Fachverfahren, schicken Sie es ab und tragen Sie den Tag ein. Die Bürgerin oder der Bürger sieht ihn auf der Statusseite.',
    on: 'Zur Post gegeben am',
    button: 'Als verschickt eintragen',
    unknown: 'Bitte geben Sie einen Tag an.',
    errors: { DATE_IN_FUTURE: 'Der Tag liegt in der Zukunft. Bitte tragen Sie ihn ein, wenn der Brief wirklich fort ist.', DATE_BEFORE_PAYMENT: 'An diesem Tag war noch nicht alles bezahlt. Bitte wählen Sie einen späteren Tag.' } as Readonly<Record<string, string>>,
  },
  granted: (due: string) => `Genehmigt. Jetzt ist die Bürgerin oder der Bürger dran: ${due}. Nach der Zahlung steht der Vorgang unter „Bezahlt, zu verschicken“.`,
  notYours: 'Entscheiden dürfen hier nur Standesbeamtinnen und Standesbeamte. Sie können den Vorgang vorbereiten: übernehmen, nachfragen, weitergeben.',
  neutralHint: (title: string, words: string) => `Steht so im Bescheid. Nur bei „${title}“ bleibt der Grund in der Akte; im Bescheid steht dann immer: „${words}“`,
  fileOnly: (reason: string) => `Nur in der Akte: ${reason}`,
} as const;
