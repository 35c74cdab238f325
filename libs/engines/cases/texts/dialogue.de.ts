interface Told {
  readonly reference: string;
  readonly link: string;
  readonly town: string;
}

const mail = (subject: string, sentences: readonly string[], { reference, link, town }: Told, call = 'Bitte sehen Sie hier nach:') => ({
  subject: `${subject} (${reference})`,
  text: ['Guten Tag,', '', ...sentences, '', call, link, '', `Vorgangsnummer: ${reference}`, '', 'Aus Gründen des Datenschutzes steht in dieser E-Mail nichts über den Inhalt.', '', 'Freundliche Grüße', town].join('\n'),
});

export const dialogueTexts = {
  mails: {
    message: (told: Told) => mail('Neue Nachricht zu Ihrem Vorgang', ['zu Ihrem Vorgang gibt es eine neue Nachricht.'], told),
    correction: (told: Told) => mail('Bitte prüfen Sie Ihre Angaben', ['wir brauchen noch einmal Ihre Hilfe: Bitte prüfen Sie einzelne Angaben in Ihrem Vorgang.', 'Bis Sie geantwortet haben, warten wir.'], told),
    refusedCorrection: (told: Told) => mail('Ihre geänderten Angaben', ['wir konnten Ihre geänderten Angaben nicht übernehmen. Es gelten die früheren.'], told),
    posted: (told: Told) => mail('Ihre Bestellung ist unterwegs', ['was Sie bestellt haben, ist zur Post gegeben.'], told, 'Den Verlauf sehen Sie hier:'),
    withdrawn: (told: Told) => mail('Antrag zurückgezogen', ['Ihr Antrag ist zurückgezogen. Wir bearbeiten ihn nicht weiter. Es entstehen keine Kosten.'], told, 'Den Verlauf sehen Sie hier:'),
    withdrawnOwed: (told: Told) => mail('Antrag zurückgezogen', ['Ihr Antrag ist zurückgezogen. Wir bearbeiten ihn nicht weiter.', 'Für die Entscheidung bleibt ein Teil der Gebühr zu zahlen.'], told, 'Wie viel es ist und wie Sie zahlen, sehen Sie hier:'),
  },
} as const;
