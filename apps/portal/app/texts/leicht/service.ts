import type { Words } from '../words.js';

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

function left(minutes: number): string {
  if (minutes < 60) return counted(minutes, 'Minute', 'Minuten');
  return minutes < 1440 ? counted(Math.floor(minutes / 60), 'Stunde', 'Stunden') : counted(Math.floor(minutes / 1440), 'Tag', 'Tage');
}

export const service: Words['service'] = {
  factsTitle: 'Das Wichtigste',
  cost: 'Das kostet es',
  feeTable: 'Alle Preise',
  duration: 'So lange dauert es',
  fill: 'Fragen beantworten:',
  processing: 'Danach:',
  needs: 'Das brauchen Sie',
  nothingNeeded: 'Sie brauchen keine Papiere.',
  identity: 'Brauchen Sie einen Ausweis?',
  office: 'Dieses Amt hilft Ihnen',
  windows: 'Bis wann geht es?',
  window: (name, day) => `${name} am ${day}`,
  open: (deadline) => `Sie haben Zeit bis ${deadline} Uhr`,
  left: (minutes) => (minutes < 1 ? 'weniger als eine Minute' : `noch ${left(minutes)}`),
  lastChance: (moment) => `Die Zeit ist vorbei.\nSind Sie plötzlich krank?\nDann haben Sie noch Zeit bis ${moment} Uhr.`,
  early: (day) => `Sie können ab dem ${day} einen Antrag stellen`,
  papersFrom: (day) => `Wir schicken die Papiere ab dem ${day}.`,
  receipt: 'Ihr Antrag muss in dieser Zeit bei uns ankommen.',
  noWindow: 'Im Moment gibt es keine Wahl.',
  notOpen: 'Das geht im Moment nicht',
  notOpenText: 'Oben steht, wann es geht.\nHaben Sie Fragen?\nDann rufen Sie uns an oder kommen Sie zu uns:',
  linked: 'Wir kennen Ihre Daten schon von der Wahl-Benachrichtigung',
  linkedText: 'Sie sehen die Daten auf den nächsten Seiten.\nSie können alles ändern.\nWir haben noch nichts gespeichert.',
  start: (deed) => `${deed}: hier anfangen`,
  startHint: 'Die Fragen sind nicht in Leichter Sprache.\nSie brauchen kein Konto.\nSie können eine Pause machen.\nIhre Antworten sind dann noch da.',
  startHintSignIn: 'Die Fragen sind nicht in Leichter Sprache.\nZuerst melden Sie sich an.\nSie können eine Pause machen.\nIhre Antworten sind dann noch da.',
  draftTitle: 'Sie haben schon angefangen',
  draftText: 'Ihre Antworten sind noch da.',
  resume: 'Weiter machen',
  restart: 'Neu anfangen',
  notOnline: 'Das geht noch nicht im Internet',
  notOnlineText: 'Kommen Sie zu uns oder rufen Sie uns an.\nAuf dieser Seite steht: Das brauchen Sie.',
  elsewhere: (organisation) => `Das macht ein anderes Amt: ${organisation}`,
  elsewhereLink: (organisation) => `Zur Seite: ${organisation}`,
  whoMay: 'Wer darf das?',
  afterwards: 'So geht es weiter',
  otherWays: 'So geht es auch',
  legalBasis: 'Diese Gesetze gelten',
};
