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
  },

  /** What a clerk begins a message with; `{service}`, `{reference}` and `{office}` are filled in. */
  templates: [
    { code: 'missing-paper', title: 'Nachweis fehlt', asks: true, text: 'Guten Tag,\n\nfür Ihren Vorgang „{service}“ fehlt uns noch ein Nachweis: …\n\nBitte laden Sie ihn hier mit Ihrer Antwort hoch.\n\nFreundliche Grüße\n{office}' },
    { code: 'unreadable-paper', title: 'Nachweis nicht lesbar', asks: true, text: 'Guten Tag,\n\nIhren Nachweis können wir leider nicht lesen. Bitte fotografieren oder scannen Sie ihn noch einmal und laden Sie ihn hier mit Ihrer Antwort hoch.\n\nFreundliche Grüße\n{office}' },
    { code: 'question', title: 'Rückfrage', asks: true, text: 'Guten Tag,\n\nzu Ihrem Vorgang „{service}“ haben wir eine Frage: …\n\nFreundliche Grüße\n{office}' },
    { code: 'takes-longer', title: 'Es dauert länger', asks: false, text: 'Guten Tag,\n\nIhr Vorgang „{service}“ braucht etwas länger als geplant. Sie müssen nichts tun. Wir melden uns, sobald wir entschieden haben.\n\nFreundliche Grüße\n{office}' },
    { code: 'thanks', title: 'Angaben sind da', asks: false, text: 'Guten Tag,\n\nvielen Dank. Ihre Angaben sind da, wir machen weiter.\n\nFreundliche Grüße\n{office}' },
  ],
} as const;
