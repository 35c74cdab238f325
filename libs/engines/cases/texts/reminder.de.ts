import type { LetterTexts } from '#sdk/service';

export interface ReminderWords {
  readonly title: string;
  readonly reference: string;
  readonly validTo: string;
  readonly link: string;
  readonly town: string;
}

/** A permit ends. None of them says for whom or what it is. */
export const reminderTexts = {
  mail: ({ title, reference, validTo, link, town }: ReminderWords) => ({
    subject: `${title}: gilt noch bis ${validTo}`,
    text: [
      'Guten Tag,',
      `der Ausweis zu Ihrem Vorgang ${reference} gilt noch bis zum ${validTo}.`,
      'Brauchen Sie ihn danach noch? Dann verlängern Sie ihn hier. Sie müssen nichts noch einmal eingeben:',
      link,
      'Sie brauchen dafür Vorgangsnummer und Zugangscode, oder Sie melden sich in Ihrem Konto an. Brauchen Sie den Ausweis nicht mehr, müssen Sie nichts tun: Er endet von selbst.',
      'Freundliche Grüße',
      town,
    ].join('\n\n'),
  }),
  letter: ({ title, reference, validTo, link, office, phone }: ReminderWords & { readonly office: string; readonly phone: string }): LetterTexts => ({
    subject: `${title}: gilt noch bis ${validTo}`,
    paragraphs: [
      `der Ausweis zu Ihrem Vorgang ${reference} gilt noch bis zum ${validTo}.`,
      `Brauchen Sie ihn danach noch? Dann verlängern Sie ihn im Internet: ${link.replace(/^https?:\/\//, '')}. Sie brauchen dafür Vorgangsnummer und Zugangscode und müssen nichts noch einmal eingeben. Oder wenden Sie sich an uns: ${office}, Telefon ${phone}.`,
      'Brauchen Sie den Ausweis nicht mehr, müssen Sie nichts tun: Er endet von selbst.',
    ],
  }),
};
