const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** "39 Tage", "1 Tag und 5 Stunden", "20 Minuten": as exact as somebody needs it. */
function durationWords(minutes: number): string {
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days >= 3) return counted(days, 'Tag', 'Tage');
  if (days > 0) return [counted(days, 'Tag', 'Tage'), ...(hours === 0 ? [] : [counted(hours, 'Stunde', 'Stunden')])].join(' und ');
  return hours > 0 ? [counted(hours, 'Stunde', 'Stunden'), ...(minutes % 60 === 0 ? [] : [counted(minutes % 60, 'Minute', 'Minuten')])].join(' und ') : counted(minutes, 'Minute', 'Minuten');
}

export const service = {
  factsTitle: 'Auf einen Blick',
  cost: 'Kosten',
  feeTable: 'Kosten im Einzelnen',
  duration: 'Dauer',
  fill: 'Ausfüllen:',
  processing: 'Bearbeitung:',
  needs: 'Sie brauchen',
  nothingNeeded: 'Keine Unterlagen',
  identity: 'Ausweis nötig?',
  office: 'Zuständig',
  windows: 'Fristen',
  window: (name: string, day: string) => `${name} am ${day}`,
  open: (deadline: string) => `Antrag bis ${deadline} Uhr`,
  left: (minutes: number) => (minutes < 1 ? 'weniger als eine Minute' : `noch ${durationWords(minutes)}`),
  lastChance: (moment: string) => `Die Frist ist vorbei. Nach plötzlicher Krankheit geht es bis ${moment} Uhr, nach einem Verlust etwas kürzer.`,
  early: (day: string) => `Antrag ab dem ${day}`,
  papersFrom: (day: string) => `Unterlagen verschicken wir ab dem ${day}.`,
  receipt: 'Es zählt der Augenblick, in dem Ihr Antrag bei uns ankommt.',
  noWindow: 'Zurzeit steht keine Wahl an.',
  notOpen: 'Zurzeit können Sie hier nichts beantragen',
  notOpenText: 'Wann es geht, steht oben unter „Fristen“. Wenn Sie Fragen haben, rufen Sie uns an oder kommen Sie vorbei:',
  linked: 'Wir übernehmen die Angaben aus Ihrer Wahlbenachrichtigung',
  linkedText: 'Sie sehen sie auf den nächsten Seiten und können jede ändern. Gespeichert ist noch nichts.',
  start: (deed: string) => `${deed}: jetzt beginnen`,
  startHint: 'Sie brauchen kein Konto. Sie können jederzeit unterbrechen und später weitermachen, auch auf einem anderen Gerät.',
  startHintSignIn: 'Zuerst melden Sie sich an. Sie können jederzeit unterbrechen und später weitermachen.',
  draftTitle: 'Sie haben schon angefangen',
  draftText: 'Ihre Angaben sind noch da.',
  resume: 'Weitermachen',
  restart: 'Neu beginnen',
  notOnline: 'Diesen Dienst gibt es noch nicht online',
  notOnlineText: 'Bitte kommen Sie vorbei oder rufen Sie an. Was Sie brauchen, steht auf dieser Seite.',
  elsewhere: (organisation: string) => `Zuständig ist: ${organisation}`,
  elsewhereLink: (organisation: string) => `Zum Angebot: ${organisation}`,
  whoMay: 'Wer kann das nutzen?',
  afterwards: 'So geht es danach weiter',
  otherWays: 'Andere Wege',
  legalBasis: 'Rechtsgrundlage',
} as const;
