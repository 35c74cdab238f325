export const receiptTexts = {
  title: 'Zahlungsbestätigung',
  subject: (reference: string) => `Bestätigung Ihrer Zahlung zum Kassenzeichen ${reference}`,
  received: (amount: string, day: string) => `wir haben Ihre Zahlung erhalten: ${amount} am ${day}. Vielen Dank.`,
  salutation: 'Guten Tag,',
  keep: 'Bitte heben Sie diese Bestätigung auf. Sie brauchen sonst nichts zu tun.',
  leftOver: (amount: string) => `Davon waren ${amount} nicht mehr zu zahlen. Die Stadtkasse gibt Ihnen diesen Betrag zurück.`,
  reference: 'Kassenzeichen',
  purpose: 'Wofür',
  method: 'Zahlungsweg',
  number: 'Nummer der Zahlung',
  day: 'Datum',
  dueOn: (day: string) => `Fällig am ${day}`,
  recipient: 'Für Ihre Unterlagen',
  mail: {
    subject: 'Ihre Zahlung ist angekommen',
    text: (town: string, amount: string, reference: string, link: string) =>
      [`Guten Tag,`, '', `Ihre Zahlung ist angekommen: ${amount} zum Kassenzeichen ${reference}.`, '', `Die Zahlungsbestätigung finden Sie hier:`, link, '', `Freundliche Grüße`, town].join('\n'),
  },
};
