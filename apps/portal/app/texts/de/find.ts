import type { ServiceAvailability } from '#api-client';

export const lifeSituation = { all: 'Alle Dienste von A bis Z' } as const;

export const news = {
  title: 'Aktuelles',
  all: 'Alle Nachrichten',
  empty: 'Zurzeit gibt es nichts Neues.',
} as const;

export const home = {
  searchLabel: 'Wonach suchen Sie?',
  allServices: (count: number) => `Alle ${count} Dienste von A bis Z`,
  mostUsed: 'Oft gebraucht',
  offices: 'Vor Ort',
  lifeSituations: 'Was ist passiert?',
  news: 'Aktuelles',
  ways: 'Schon dabei?',
  statusTitle: 'Stand Ihres Vorgangs',
  statusText: 'Mit Vorgangsnummer und Zugangscode sehen Sie, wie weit wir sind.',
  payTitle: 'Bescheid bezahlen',
  payText: 'Mit dem Kassenzeichen aus Ihrem Bescheid zahlen Sie online.',
} as const;

export const offices = {
  hours: (name: string) => `Öffnungszeiten ${name}`,
  closedDay: 'geschlossen',
  allHours: 'Alle Öffnungszeiten',
} as const;

export const availability = {
  ONLINE: 'online',
  NOT_ONLINE_YET: 'noch nicht online',
  OFFERED_ELSEWHERE: 'bei einer anderen Stelle',
} as const satisfies Record<ServiceAvailability, string>;

export const search = {
  title: 'Suche',
  found: (count: number, query: string) => (count === 1 ? `Ein Dienst passt zu „${query}“` : `${count} Dienste passen zu „${query}“`),
  none: (query: string) => `Zu „${query}“ haben wir nichts gefunden`,
  noneHelp: 'Versuchen Sie ein anderes Wort, zum Beispiel „Hund“ oder „Ausweis“. Oder rufen Sie uns an:',
  ask: 'Geben Sie ein Wort ein, zum Beispiel „Hund“, „Umzug“ oder „Ausweis“.',
  all: 'Alle Dienste von A bis Z',
} as const;

export const services = {
  title: 'Dienste von A bis Z',
  lead: (count: number) => `${count} Dienste. Steht „noch nicht online“ dabei, sagen wir Ihnen, wie es im Amt geht.`,
  letters: 'Anfangsbuchstaben',
  empty: 'Hier ist noch kein Dienst eingetragen. Bitte rufen Sie uns an.',
} as const;
