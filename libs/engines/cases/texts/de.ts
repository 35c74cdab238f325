import type { LocalDate } from '#kernel';
import { formatDate } from '#sdk/form';
import type { CaseState } from '../domain/case-state.js';

export const mailTexts = {
  received: ({ title, reference, accessCode, link, town }: { title: string; reference: string; accessCode: string; link: string; town: string }) => ({
    subject: `${title}: Ihre Anmeldung ist angekommen`,
    text: [
      'Guten Tag,',
      '',
      'Ihre Anmeldung ist bei uns angekommen. Vielen Dank.',
      '',
      `Vorgangsnummer: ${reference}`,
      `Zugangscode: ${accessCode}`,
      '',
      'Mit beiden sehen Sie hier, wie weit wir sind:',
      link,
      '',
      'Sie müssen nichts weiter tun. Das Ergebnis kommt mit der Post.',
      '',
      'Freundliche Grüße',
      town,
    ].join('\n'),
  }),

  applied: ({ title, reference, accessCode, link, town, permit }: { title: string; reference: string; accessCode: string; link: string; town: string; permit: boolean }) => ({
    subject: `${title}: Ihr Antrag ist angekommen`,
    text: [
      'Guten Tag,',
      '',
      permit ? 'Ihr Antrag ist bei uns angekommen. Wir prüfen ihn und schreiben Ihnen, wie wir entschieden haben.' : 'Ihr Antrag ist bei uns angekommen. Wir bearbeiten ihn.',
      '',
      `Vorgangsnummer: ${reference}`,
      `Zugangscode: ${accessCode}`,
      '',
      permit ? 'Bitte heben Sie beide auf. Mit ihnen sehen Sie hier, wie weit wir sind, und drucken am Ende Ihren Ausweis:' : 'Bitte heben Sie beide auf. Mit ihnen sehen Sie hier, wie weit wir sind:',
      link,
      '',
      'Freundliche Grüße',
      town,
    ].join('\n'),
  }),
  granted: ({ title, reference, amount, due, purpose, link, status, town, posted }: Record<'title' | 'reference' | 'amount' | 'due' | 'purpose' | 'link' | 'status' | 'town', string> & { posted: boolean }) => ({
    subject: `${title}: genehmigt`,
    text: [
      'Guten Tag,',
      '',
      `Ihr Antrag ${reference} ist genehmigt.`,
      '',
      `Bitte bezahlen Sie ${amount} bis zum ${due}:`,
      link,
      '',
      `Kassenzeichen: ${purpose}`,
      '',
      posted
        ? 'Sobald Sie bezahlt haben, schicken wir Ihnen, was Sie bestellt haben. Wie weit wir sind, sehen Sie hier mit Vorgangsnummer und Zugangscode:'
        : 'Sobald Sie bezahlt haben, drucken Sie den Ausweis hier aus. Sie brauchen dafür Vorgangsnummer und Zugangscode:',
      status,
      '',
      'Freundliche Grüße',
      town,
    ].join('\n'),
  }),
  completed: ({ title, reference, text, nextStep, link, town }: Record<'title' | 'reference' | 'text' | 'nextStep' | 'link' | 'town', string>) => ({
    subject: title,
    text: ['Guten Tag,', '', text, nextStep, '', `Vorgangsnummer: ${reference}`, 'Den Stand sehen Sie hier, mit Vorgangsnummer und Zugangscode:', link, '', 'Freundliche Grüße', town].join('\n'),
  }),
  grantedFree: ({ title, reference, status, town }: Record<'title' | 'reference' | 'status' | 'town', string>) => ({
    subject: `${title}: genehmigt`,
    text: [
      'Guten Tag,',
      '',
      `Ihr Antrag ${reference} ist genehmigt. Es kostet Sie nichts.`,
      '',
      'Sobald der Ausweis fertig ist, schreiben wir Ihnen noch einmal. Sie drucken ihn dann hier aus, mit Vorgangsnummer und Zugangscode:',
      status,
      '',
      'Freundliche Grüße',
      town,
    ].join('\n'),
  }),
  permitIssued: ({ free, reference, link, validTo, town }: { free: boolean; reference: string; link: string; validTo: LocalDate; town: string }) => ({
    subject: 'Ihr Ausweis ist fertig',
    text: [
      'Guten Tag,',
      '',
      `${free ? 'Ihr Ausweis ist fertig' : 'Ihre Zahlung ist da'}. Drucken Sie den Ausweis hier aus, mit Vorgangsnummer und Zugangscode:`,
      link,
      '',
      `Vorgangsnummer: ${reference}`,
      `Gültig bis: ${formatDate(validTo)}`,
      '',
      'Freundliche Grüße',
      town,
    ].join('\n'),
  }),
};

export const permitTexts = {
  fileName: (reference: string) => `Ausweis-${reference}.pdf`,
  download: 'Ausweis drucken (PDF)',
  check: 'Wer den Ausweis prüft, scannt den QR-Code oder gibt den Code auf der Seite der Stadt ein, und dazu das Kennzeichen. Die Seite sagt nur, ob beides zusammenpasst. Sie zeigt keine Daten.',
  qrAlt: 'QR-Code zur Seite, die diesen Ausweis prüft',
};

/** States that mean the same for every service. */
export const commonStates = {
  'awaiting-citizen': { title: 'Wartet auf Ihre Antwort', text: 'Wir haben eine Frage an Sie.', nextStep: 'Bitte antworten Sie uns. Bis dahin warten wir.' },
  withdrawn: { title: 'Zurückgezogen', text: 'Sie haben Ihren Antrag zurückgezogen.', nextStep: 'Wir bearbeiten ihn nicht weiter. Es entstehen keine Kosten.' },
};

/** A grant that was withdrawn, by what has become of its money. */
export const withdrawalTexts = {
  free: { title: 'Zurückgezogen', text: 'Sie haben Ihren Antrag zurückgezogen.', nextStep: 'Sie müssen nichts zahlen. Haben Sie schon überwiesen, gibt Ihnen die Stadtkasse das Geld zurück.' },
  owed: (amount: string) => ({ title: 'Zurückgezogen', text: 'Sie haben Ihren Antrag zurückgezogen.', nextStep: `Für die Entscheidung bleiben ${amount} zu zahlen.` }),
  settled: { title: 'Zurückgezogen', text: 'Sie haben Ihren Antrag zurückgezogen.', nextStep: 'Alles ist bezahlt. Sie müssen nichts mehr tun.' },
  late: (amount: string) => ({ title: 'Zurückgezogen', text: 'Sie haben Ihren Antrag zurückgezogen.', nextStep: `Danach ist noch eine Zahlung angekommen. Die Stadtkasse gibt Ihnen ${amount} zurück.` }),
};

export const historyTexts: Readonly<Record<string, string>> = {
  'case-received': 'Eingegangen',
  'case-taken': 'Bearbeitung übernommen',
  'case-assessed': 'Steuer festgesetzt',
  'case-revised': 'Festsetzung zurückgenommen',
  'bulk-undone': 'Sammelaktion rückgängig gemacht',
  'case-forwarded': 'Weitergegeben',
  'case-dismissed': 'Ohne Entscheidung geschlossen',
  'case-reopened': 'Wieder geöffnet',
  'case-restricted': 'Zugriff eingeschränkt',
  'case-opened': 'Zugriff wieder für die ganze Abteilung',
  'clerk-biased': 'Befangenheit angezeigt',
  'permit-revoked': 'Ausweis widerrufen, Brief liegt im Druckkorb',
  'citizen-asked': 'Rückfrage gestellt, Frist ruht',
  'citizen-replied': 'Antwort eingegangen, Frist läuft wieder',
  'question-taken-back': 'Rückfrage zurückgenommen, Frist läuft wieder',
  'message-sent': 'Nachricht geschickt',
  'message-received': 'Nachricht eingegangen',
  'correction-accepted': 'Geänderte Angaben übernommen',
  'correction-refused': 'Geänderte Angaben nicht übernommen',
  'application-withdrawn': 'Antrag zurückgezogen',
  'grant-withdrawn': 'Nach der Genehmigung zurückgezogen',
  'notice-issued': 'Bescheid erstellt, Brief liegt im Druckkorb',
  'notice-dispatched': 'Bescheid bekannt gegeben',
  'notice-fetched': 'Bescheid im Portal abgerufen',
  'notice-provided': 'Bescheid in das Postfach des Nutzerkontos gelegt',
  'notice-withdrawn': 'Bescheid im Portal nicht abgerufen, neuer Brief liegt im Druckkorb',
  'notice-reissued': 'Bescheid noch einmal erstellt, Brief liegt im Druckkorb',
  'case-decided': 'Über den Antrag entschieden',
  'decision-revised': 'Entscheidung zurückgenommen',
  'case-granted': 'Genehmigt, wartet auf die Zahlung',
  'fee-paid': 'Alles bezahlt, Papier drucken und zur Post geben',
  'document-posted': 'Papier zur Post gegeben',
  'permit-issued': 'Ausweis ausgestellt',
  'permit-returned': 'Ausweis zurückgegeben',
  'holder-reminded': 'Erinnert, dass der Ausweis endet',
  'permit-replaced': 'Ausweis durch einen neuen ersetzt',
  'permit-expired': 'Ausweis abgelaufen',
  'case-completed': 'Entscheidung ausgeführt',
  'case-handed-over': 'Ans Fachverfahren übergeben',
  'letter-queued': 'Brief ohne Entscheidung liegt im Druckkorb',
  'payment-received': 'Zahlung eingegangen',
  'payment-not-owed': 'Zahlung eingegangen, die nicht mehr offen war: bitte der Kasse zur Erstattung melden',
  'case-closed': 'Abgeschlossen, nichts mehr offen',
  note: 'Notiz',
};

export const deskTexts = {
  dueToday: 'heute fällig',
  dueTomorrow: 'morgen fällig',
  dueIn: (days: number) => `in ${days} Tagen fällig`,
  overdueByOne: 'seit gestern überfällig',
  overdueBy: (days: number) => `seit ${days} Tagen überfällig`,
  payBy: (day: string) => `zahlt bis ${day}`,
  nothingDue: 'nichts offen',
  validTo: (day: string) => `gültig bis ${day}`,
  pausedSince: (day: string) => `Frist ruht seit ${day}`,
  waiting: {
    received: 'Wir: prüfen und festsetzen',
    'in-progress': 'Wir: prüfen und festsetzen',
    'awaiting-citizen': 'Bürgerin oder Bürger: antworten',
    assessed: 'Wir: Bescheid erstellen',
    answered: 'Wir: Brief abschicken',
    dispatched: 'Bürgerin oder Bürger: zahlen',
    'awaiting-payment': 'Bürgerin oder Bürger: zahlen',
    'to-post': 'Wir: drucken und zur Post geben',
    issued: 'niemand',
    withdrawn: 'niemand',
    closed: 'niemand',
  } satisfies Record<CaseState, string>,
  waitingApplication: {
    received: 'Wir: prüfen und entscheiden',
    'in-progress': 'Wir: prüfen und entscheiden',
    assessed: 'Wir: Entscheidung ausführen',
  } satisfies Partial<Record<CaseState, string>> as Partial<Record<CaseState, string>>,
};

/** A letter that tells something and decides nothing. */
export const letterTexts = {
  fileName: (reference: string) => `Brief-${reference}.pdf`,
  greeting: 'Guten Tag,',
  info: { reference: 'Vorgangsnummer', date: 'Datum' },
  signature: (authority: string) => ['Freundliche Grüße', authority, 'Dieses Schreiben wurde mit Hilfe automatischer Einrichtungen erstellt und ist ohne Unterschrift gültig.'],
};

export const handOverTexts = {
  fileName: (service: string, occasion: string, number: number) => `${[service, occasion, String(number).padStart(3, '0')].filter((part) => part !== '').join('_')}.csv`,
};

export const noticeTexts = {
  greeting: 'Guten Tag,',
  fileName: (reference: string) => `Bescheid-${reference}.pdf`,
  info: { reference: 'Vorgangsnummer', payment: 'Kassenzeichen', date: 'Datum' },
  signature: (authority: string) => ['Freundliche Grüße', authority, 'Dieses Schreiben wurde mit Hilfe automatischer Einrichtungen erstellt und ist ohne Unterschrift gültig.'],
  giroCodeAlt: (amount: string, reference: string) => `GiroCode: Überweisung von ${amount} mit dem Kassenzeichen ${reference}`,
  preview: 'Entwurf',
  paid: 'Alles ist bezahlt. Sie müssen nichts mehr zahlen.',
  years: (years: readonly number[]) => years.join(' und '),
  subjects: (names: readonly string[]) => names.join(', '),
};

export const estimateTexts = {
  free: 'Das kostet Sie nichts.',
  application: 'So viel kostet es, wenn wir Ihren Antrag genehmigen. Sie zahlen erst danach.',
  note: 'Das ist eine Schätzung. Verbindlich ist der Bescheid. Über eine Ermäßigung oder Befreiung entscheiden wir erst nach Ihrem Nachweis.',
};

export const timelineTexts = {
  later: {
    'in-progress': 'Wir prüfen Ihre Angaben',
    answered: 'Der Bescheid wird erstellt',
    dispatched: 'Der Bescheid geht zur Post',
    'awaiting-payment': 'Wir entscheiden',
    'to-post': 'Sie bezahlen',
    posted: 'Wir geben das Papier zur Post',
    issued: 'Ausweis drucken',
    closed: 'Alles bezahlt',
  },
  completed: 'Wir führen die Entscheidung aus',
  expected: (day: string) => `voraussichtlich bis ${day}`,
};
