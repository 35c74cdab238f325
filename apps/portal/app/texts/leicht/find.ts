import type { Words } from '../words.js';

export const lifeSituation: Words['lifeSituation'] = { all: 'Alle Dienste ansehen' };

export const news: Words['news'] = {
  title: 'Neues aus der Stadt',
  all: 'Alle Nachrichten ansehen',
  empty: 'Im Moment gibt es nichts Neues.',
};

export const home: Words['home'] = {
  searchLabel: 'Was suchen Sie?',
  allServices: (count) => `Alle ${count} Dienste ansehen`,
  mostUsed: 'Das brauchen viele Menschen',
  offices: 'Hier sind unsere Ämter',
  lifeSituations: 'Was ist bei Ihnen passiert?',
  news: 'Neues aus der Stadt',
  ways: 'Sie haben schon einen Antrag gestellt?',
  statusTitle: 'Wie weit ist mein Antrag?',
  statusText: 'Ihr Antrag hat eine Nummer und einen Code.\nDamit sehen Sie: So weit sind wir.',
  payTitle: 'Rechnung von der Stadt bezahlen',
  payText: 'Sie haben einen Bescheid bekommen?\nEin Bescheid ist ein Brief vom Amt.\nIm Brief steht eine Nummer.\nDie Nummer heißt Kassen-Zeichen.\nDamit können Sie hier bezahlen.',
};

export const offices: Words['offices'] = {
  hours: (name) => `Dann ist offen: ${name}`,
  closedDay: 'zu',
  allHours: 'Alle Zeiten',
};

export const availability: Words['availability'] = {
  ONLINE: 'geht hier',
  NOT_ONLINE_YET: 'geht noch nicht im Internet',
  OFFERED_ELSEWHERE: 'macht ein anderes Amt',
};

export const search: Words['search'] = {
  title: 'Suchen',
  found: (count, query) => (count === 1 ? `Wir haben einen Dienst gefunden zu „${query}“` : `Wir haben ${count} Dienste gefunden zu „${query}“`),
  none: (query) => `Wir haben nichts gefunden zu „${query}“`,
  noneHelp: 'Suchen Sie mit einem anderen Wort.\nZum Beispiel: Hund oder Ausweis.\nOder rufen Sie uns an:',
  ask: 'Schreiben Sie ein Wort in das Feld.\nZum Beispiel: Hund, Umzug oder Ausweis.\nDann drücken Sie auf „Suchen“.',
  all: 'Alle Dienste ansehen',
};
