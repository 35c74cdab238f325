const letters = (count: number): string => (count === 1 ? '1 Brief' : `${count} Briefe`);

/** What the desk says of letters that are printed together. */
export const printRunsDe = {
  make: 'Als ein PDF zusammenstellen',
  title: 'Druckstapel',
  lead: 'Ein Stapel ist erst verschickt, wenn Sie das eintragen. Wer das PDF öffnet, wird protokolliert.',
  made: (count: number) => `${letters(count)} ${count === 1 ? 'ist' : 'sind'} in einem PDF zusammengestellt.`,
  next: 'Drucken Sie den Stapel und geben Sie ihn zur Post. Danach tragen Sie ihn unten ein.',
  open: (moment: string) => `Stapel von ${moment} öffnen (PDF)`,
  count: (waiting: number, all: number) => (waiting === all ? letters(all) : `${letters(all)}, davon ${waiting} noch nicht abgeschickt`),
  post: (count: number) => (count === 1 ? 'Diesen Brief als heute abgeschickt eintragen' : `Genau diese ${count} als heute abgeschickt eintragen`),
  missing: (count: number) => `Von ${count === 1 ? 'einem Brief' : letters(count)} fehlt die Datei`,
  missingLead: 'Es ist nichts verloren und nichts eingetragen. Diese Briefe sind jetzt abgewählt; die anderen können Sie zusammenstellen. Bitte melden Sie es der Technik.',
} as const;
