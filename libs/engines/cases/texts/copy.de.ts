/** Words of the copy of what somebody has sent. */
export const copyTexts = {
  fileName: (reference: string) => `Kopie-${reference}.pdf`,
  download: 'Kopie Ihrer Angaben (PDF)',
  info: { reference: 'Vorgangsnummer', received: 'Eingegangen', takenIn: 'Aufgenommen' },
  moment: ({ day, time }: { day: string; time: string }) => `${day}, ${time} Uhr`,
  title: (deed: string, reference: string) => `Kopie Ihrer Angaben: ${deed}, Vorgangsnummer ${reference}`,
  subject: (deed: string) => `Kopie Ihrer Angaben: ${deed}`,
  opening: ({ day, time, reference, office }: Record<'day' | 'time' | 'reference' | 'office', string>) => [
    'Guten Tag,',
    `Ihre Angaben sind am ${day} um ${time} Uhr bei uns angekommen. Zuständig ist: ${office}. Ihre Vorgangsnummer ist ${reference}.`,
    'Hier steht, was Sie uns geschickt haben, so wie Sie es vor dem Absenden gesehen haben.',
  ],
  declarations: 'Das haben Sie erklärt',
  closing: ['Bitte heben Sie diese Kopie auf. Sie ist eine Bestätigung des Eingangs und kein Bescheid.'],
};
