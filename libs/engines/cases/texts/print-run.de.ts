/** Words around letters that are printed together. */
export const printRunTexts = {
  fileName: (day: string) => `Druckstapel-${day}.pdf`,
  title: 'Druckstapel',
  lead: (count: number, moment: string, who: string) => `${count === 1 ? 'Ein Brief' : `${count} Briefe`}, zusammengestellt am ${moment} von ${who}. Dieses Blatt bleibt im Amt.`,
  columns: ['Nr.', 'An', 'Brief', 'Vorgang', 'Seiten'],
} as const;
