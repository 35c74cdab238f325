const cases = (count: number): string => (count === 1 ? '1 Vorgang' : `${count} Vorgänge`);

/** What the desk says of many cases at once. */
export const bulkDe = {
  pick: (reference: string) => `${reference} auswählen`,
  heading: 'Auswahl',
  title: 'Mit den ausgewählten Vorgängen',
  action: 'Was möchten Sie tun?',
  actions: { TAKE: 'Übernehmen', FORWARD: 'Weitergeben an', MESSAGE: 'Allen dieselbe Nachricht senden', DISMISS: 'Ohne Entscheidung schließen' },
  assignee: 'An wen? Nur beim Weitergeben',
  nobody: 'bitte wählen',
  text: 'Notiz, Nachricht oder Grund',
  textHint: 'Beim Übernehmen nicht nötig.',
  button: 'Ausführen',
  undo: 'Rückgängig machen',
  done: (count: number) => `${cases(count)} geändert.`,
  undone: (count: number) => `${cases(count)} wieder wie vorher.`,
  failed: (count: number) => `${cases(count)} unverändert:`,
  line: (reference: string, reason: string) => `${reference === '' ? 'Ein Vorgang' : reference}: ${reason}`,
  reasons: {
    CONFLICT: 'Jemand war schneller.',
    WRONG_STATE: 'Das geht in diesem Stand nicht.',
    FORBIDDEN: 'Das ist Ihnen nicht erlaubt.',
    NOT_FOUND: 'Er ist nicht mehr da.',
    OWN_CASE: 'Das muss jemand anderes entscheiden.',
    ASSIGNEE_UNKNOWN: 'Diese Person arbeitet nicht in der Abteilung.',
  } as Readonly<Record<string, string>>,
  nothing: 'Bitte wählen Sie mindestens einen Vorgang aus.',
  actionMissing: 'Bitte wählen Sie, was geschehen soll.',
  textMissing: 'Bitte schreiben Sie einen Satz dazu.',
  assigneeMissing: 'Bitte wählen Sie eine Person aus.',
  tooLate: 'Das lässt sich nicht mehr rückgängig machen.',
} as const;
