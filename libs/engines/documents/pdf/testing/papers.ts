import { eur, localDate } from '#kernel';
import type { ApplicationPaper, LetterFrame, NoticePaper, ReceiptPaper } from '../pdf-renderer.js';

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
<path fill="#006a7a" d="M8 0h48a8 8 0 0 1 8 8v48a8 8 0 0 1-8 8H8a8 8 0 0 1-8-8V8a8 8 0 0 1 8-8z"/>
<path fill="#f2b705" d="M10 25c7-8 15-10 22-6s15 3 22-5v9c-7 8-15 9-22 5s-15-2-22 6z"/>
<path fill="#ffffff" d="M10 39c7-8 15-10 22-6s15 3 22-5v9c-7 8-15 9-22 5s-15-2-22 6z"/></svg>`;

const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 33 33"><path d="M0 0h7v7h-7zM26 0h7v7h-7zM0 26h7v7h-7zM12 12h9v9h-9z"/></svg>';

export const aFrame = (change: Partial<LetterFrame> = {}): LetterFrame => ({
  townName: 'Stadt Düren',
  authority: 'Der Bürgermeister der Stadt Düren',
  senderLine: 'Stadt Düren · Kaiserplatz 2–4 · 52349 Düren',
  recipient: ['Frau', 'Anna Beispiel', 'Musterweg 12', '52351 Düren'],
  info: [
    { label: 'Amt', value: 'Steueramt' },
    { label: 'Telefon', value: '02421 555 0100' },
    { label: 'E-Mail', value: 'steueramt@dueren.example' },
    { label: 'Vorgangsnummer', value: 'HS-2027-000418' },
    { label: 'Kassenzeichen', value: '5.0410.100001-24' },
    { label: 'Datum', value: '4. Januar 2027' },
  ],
  demonstration: 'Dies ist eine Vorführung. Dieses Schreiben ist kein amtliches Schriftstück, alle Angaben sind erfunden.',
  brand: '#006A7A',
  logo: { svg: logo, alt: 'Zeichen der Stadt Düren: Papierbögen in Wellen' },
  ...change,
});

/** Two dogs in Düren, one reduction refused. */
export const aNotice = (change: Partial<NoticePaper> = {}): NoticePaper => ({
  template: 'notice',
  frame: aFrame(),
  title: 'Hundesteuerbescheid 2027, Kassenzeichen 5.0410.100001-24',
  subject: 'Hundesteuerbescheid für 2027',
  salutation: 'Guten Tag, Frau Beispiel,',
  opening: [
    'Sie haben am 2. Januar 2027 zwei Hunde angemeldet. Dafür setzen wir die Hundesteuer für die Zeit vom 1. Januar bis zum 31. Dezember 2027 auf 216,00 Euro fest.',
  ],
  rulings: [
    {
      title: 'Ermäßigung für „Frieda“',
      text: 'Wir ermäßigen die Steuer für „Frieda“ nicht.',
      reason: 'Die Ermäßigung gilt für Hunde, die von Menschen mit Bürgergeld gehalten werden. Einen Bescheid darüber haben Sie nicht vorgelegt. Sie können ihn nachreichen; die Ermäßigung gilt dann ab dem folgenden Monat.',
    },
  ],
  lines: [
    { label: 'Hund „Bruno“ (Dackel)', detail: 'Steuersatz bei zwei Hunden, 12 von 12 Monaten', amount: eur(108) },
    { label: 'Hund „Frieda“ (Mischling)', detail: 'Steuersatz bei zwei Hunden, 12 von 12 Monaten', amount: eur(108) },
  ],
  total: eur(216),
  dues: [
    { dueOn: localDate('2027-02-15'), amount: eur(54) },
    { dueOn: localDate('2027-05-17'), amount: eur(54) },
    { dueOn: localDate('2027-08-16'), amount: eur(54) },
    { dueOn: localDate('2027-11-15'), amount: eur(54) },
  ],
  payment: ['Bitte geben Sie bei jeder Zahlung das Kassenzeichen an. Sie können jeden Betrag einzeln oder alles auf einmal zahlen.'],
  paymentBox: {
    payee: 'Stadtkasse Düren',
    iban: 'DE02120300000000202051',
    bic: 'BYLADEM1001',
    reference: '5.0410.100001-24',
    amount: eur(54),
    giroCode: { svg: square, alt: 'GiroCode: 54,00 Euro an Stadtkasse Düren, Kassenzeichen 5.0410.100001-24' },
    online: { text: 'dueren.example/bezahlen', url: 'https://dueren.example/bezahlen' },
  },
  grounds: [
    'Wer in Düren einen Hund hält, zahlt Hundesteuer (§ 1 der Hundesteuersatzung). Der Steuersatz richtet sich nach der Zahl der Hunde in Ihrem Haushalt (§ 2 der Hundesteuersatzung).',
    'Die Steuer beginnt mit dem Ersten des Monats, in dem Sie den Hund aufnehmen. Sie gilt, bis Sie den Hund abmelden.',
  ],
  remedy: [
    'Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage beim Verwaltungsgericht Aachen, Adalbertsteinweg 92, 52070 Aachen, erheben.',
    'Die Klage ändert nichts daran, dass Sie die festgesetzten Beträge zu den genannten Tagen zahlen müssen.',
  ],
  closing: ['Haben Sie Fragen? Rufen Sie uns gern an.', 'Mit freundlichen Grüßen'],
  signature: ['Im Auftrag', 'Clara Amtmann'],
  ...change,
});

export const aReceipt = (change: Partial<ReceiptPaper> = {}): ReceiptPaper => ({
  template: 'receipt',
  frame: aFrame({ recipient: ['An die zahlende Person'], info: [{ label: 'Amt', value: 'Stadtkasse' }, { label: 'Datum', value: '16. Januar 2027' }] }),
  title: 'Zahlungsbestätigung zum Kassenzeichen 5.0410.100001-24',
  subject: 'Zahlungsbestätigung',
  paragraphs: ['Guten Tag,', 'wir haben 54,00 Euro am 16. Januar 2027 erhalten. Vielen Dank.', 'Bitte bewahren Sie diese Bestätigung auf.'],
  facts: [
    { label: 'Kassenzeichen', value: '5.0410.100001-24' },
    { label: 'Zweck', value: 'Hundesteuer 2027' },
    { label: 'Fällig am 15. Februar 2027', value: '54,00 Euro' },
    { label: 'Zahlungsweg', value: 'Vorführbank' },
    { label: 'Zahlungsnummer', value: 'demo-7f3a2c' },
  ],
  total: eur(54),
  ...change,
});

/** Two dogs as their keeper saw them before sending. */
export const anApplication = (change: Partial<ApplicationPaper> = {}): ApplicationPaper => ({
  template: 'application',
  frame: aFrame({ info: [{ label: 'Amt', value: 'Steueramt' }, { label: 'Vorgangsnummer', value: '2027-K7M4-QX3P' }, { label: 'Eingegangen', value: '4. Januar 2027, 9:00 Uhr' }] }),
  title: 'Kopie Ihrer Angaben: Hund anmelden, Vorgangsnummer 2027-K7M4-QX3P',
  subject: 'Kopie Ihrer Angaben: Hund anmelden',
  opening: ['Diese Angaben sind am 4. Januar 2027 um 9:00 Uhr bei uns angekommen.'],
  sections: [
    { title: 'Wer hält den Hund?', rows: [{ label: 'Vorname', value: 'Anna' }, { label: 'Nachname', value: 'Beispiel' }] },
    { title: 'Ihr 1. Hund', rows: [{ label: 'Rufname', value: 'Bruno' }, { label: 'Nachweis', value: 'Ausweis.pdf (120 KB)' }] },
    { title: 'Ihr 2. Hund', rows: [{ label: 'Rufname', value: 'Frieda' }] },
  ],
  declarationsTitle: 'Das haben Sie erklärt',
  declarations: ['Meine Angaben sind richtig und vollständig.', 'Ich melde jede Änderung.'],
  closing: ['Bitte heben Sie diese Kopie auf.'],
  ...change,
});
