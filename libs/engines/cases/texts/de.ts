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
};

export const historyTexts: Readonly<Record<string, string>> = {
  'case-received': 'Anmeldung eingegangen',
  'case-taken': 'Bearbeitung übernommen',
  'case-assessed': 'Steuer festgesetzt',
  'case-revised': 'Festsetzung zurückgenommen',
  'notice-issued': 'Bescheid erstellt, Brief liegt im Druckkorb',
  'notice-dispatched': 'Bescheid zur Post gegeben',
  'payment-received': 'Zahlung eingegangen',
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
  waiting: {
    received: 'Wir: prüfen und festsetzen',
    'in-progress': 'Wir: prüfen und festsetzen',
    assessed: 'Wir: Bescheid erstellen',
    answered: 'Wir: Brief abschicken',
    dispatched: 'Bürgerin oder Bürger: zahlen',
    closed: 'niemand',
  } satisfies Record<CaseState, string>,
};

export const noticeTexts = {
  greeting: 'Guten Tag,',
  fileName: (reference: string) => `Bescheid-${reference}.pdf`,
  info: { reference: 'Vorgangsnummer', payment: 'Kassenzeichen', date: 'Datum' },
  signature: (authority: string) => ['Freundliche Grüße', authority, 'Dieses Schreiben wurde mit Hilfe automatischer Einrichtungen erstellt und ist ohne Unterschrift gültig.'],
  giroCodeAlt: (amount: string, reference: string) => `GiroCode: Überweisung von ${amount} mit dem Kassenzeichen ${reference}`,
  preview: 'Entwurf',
  years: (years: readonly number[]) => years.join(' und '),
  subjects: (names: readonly string[]) => names.join(', '),
};

export const estimateTexts = {
  note: 'Das ist eine Schätzung. Verbindlich ist der Bescheid. Über eine Ermäßigung oder Befreiung entscheiden wir erst nach Ihrem Nachweis.',
};

export const timelineTexts = {
  later: {
    'in-progress': 'Wir prüfen Ihre Angaben',
    answered: 'Der Bescheid wird erstellt',
    dispatched: 'Der Bescheid geht zur Post',
    closed: 'Alles bezahlt',
  },
  expected: (day: string) => `voraussichtlich bis ${day}`,
};
