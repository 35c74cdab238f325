import type { receiptTexts } from './de.js';

type ReceiptMail = { readonly subject: string; readonly text: typeof receiptTexts.mail.text };

export const mail: ReceiptMail = {
  subject: 'Your payment has arrived',
  text: (town, amount, reference, link) =>
    ['Hello,', '', `Your payment has arrived: ${amount} for the payment reference (Kassenzeichen) ${reference}.`, '', 'You find the receipt here (in German):', link, '', 'Kind regards', town].join('\n'),
};
