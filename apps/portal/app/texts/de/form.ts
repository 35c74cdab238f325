export const form = {
  progress: (at: number, of: number, title: string) => `Schritt ${at} von ${of}: ${title}`,
  next: 'Weiter',
  toCheck: 'Weiter zur Prüfung',
  back: 'Zurück',
  saved: (time: string) => `Gespeichert um ${time} Uhr`,
  optional: '(freiwillig)',
  choose: 'Bitte wählen',
  errorsTitle: (count: number) => (count === 1 ? 'Bitte sehen Sie sich eine Angabe noch einmal an' : `Bitte sehen Sie sich ${count} Angaben noch einmal an`),
  errorPrefix: 'Fehler: ',
  again: 'Bitte prüfen Sie diese Angabe noch einmal.',
} as const;

export const check = {
  title: 'Bitte prüfen Sie Ihre Angaben',
  lead: 'Stimmt alles? Sie können jede Angabe noch ändern.',
  change: 'Ändern',
  costTitle: 'Das wird es voraussichtlich kosten',
  line: 'Posten',
  amount: 'Betrag',
  total: 'Summe',
  dues: 'So wird gezahlt',
  due: 'Fällig am',
  declarationTitle: 'Ihre Erklärung',
  remember: 'Meine Angaben für das nächste Formular merken',
  rememberHint: 'Name, Geburtsdatum, Anschrift, E-Mail-Adresse und Telefonnummer, in Ihrem Konto. Sie können das dort jederzeit löschen.',
  declarationMissing: (text: string) => `Bitte bestätigen Sie mit dem Haken: ${text}`,
  progress: (of: number) => `Schritt ${of} von ${of}: Prüfen und absenden`,
  privacy: 'Wir nutzen Ihre Angaben nur für diesen Vorgang. Was wir speichern und wie lange, steht im',
  privacyLink: 'Datenschutzhinweis',
  submit: 'Angaben verbindlich absenden',
} as const;

export const done = {
  title: 'Ihre Angaben sind da',
  reference: 'Vorgangsnummer',
  accessCode: 'Zugangscode',
  copy: 'Kopieren',
  copied: 'Kopiert',
  print: 'Seite drucken',
  received: (day: string, time: string) => `Eingegangen am ${day} um ${time} Uhr`,
  keepTitle: 'Das heben Sie bitte auf',
  keep: 'Mit Vorgangsnummer und Zugangscode sehen Sie jederzeit, wie weit wir sind. Geben Sie den Code nicht weiter.',
  mailed: (email: string) => `Eine Bestätigung ist unterwegs an ${email}.`,
  nextTitle: 'So geht es weiter',
  expected: (date: string) => `Sie hören von uns voraussichtlich bis zum ${date}.`,
  nothingTitle: 'Wenn Sie nichts hören',
  nothing: (office: string, phone: string) => `Rufen Sie uns an: ${office}, Telefon ${phone}. Nennen Sie die Vorgangsnummer.`,
  toStatus: 'Stand ansehen',
} as const;

export const stopped = {
  instead: 'Was Sie tun können',
  responsible: 'Zuständig ist',
  officePage: (name: string) => `Zur Seite: ${name}`,
  back: 'Angaben ändern',
  toServices: 'Zu allen Diensten',
} as const;
