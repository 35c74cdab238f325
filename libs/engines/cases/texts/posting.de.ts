/** Words around papers that the office prints and posts. */
export const postedTexts = {
  /** On the status page, behind what the service says. */
  on: (text: string, day: string) => `${text} Das war am ${day}.`,
};

export const sheetTexts = {
  fileName: (reference: string) => `Bestellung-${reference}.pdf`,
  labels: { reference: 'Vorgangsnummer', received: 'Eingegangen', payment: 'Bezahlt', recipient: 'Versand an', field: 'Angabe', value: 'Wert' },
  paid: (reference: string, day: string) => `am ${day}, Kassenzeichen ${reference}`,
  unpaid: 'noch nicht: bitte erst prüfen und entscheiden',
};
