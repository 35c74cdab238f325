/** The mail with the link, and what the export calls its parts. */
export const signInTexts = {
  mail: ({ town, portal, link }: { town: string; portal: string; link: string }) => ({
    subject: `Ihr Link zum Anmelden: ${portal} ${town}`,
    text: [
      'Guten Tag,',
      `mit diesem Link melden Sie sich beim ${portal} der ${town} an:`,
      link,
      'Der Link gilt 30 Minuten und nur einmal. Geben Sie ihn nicht weiter.',
      'Sie wollten sich nicht anmelden? Dann müssen Sie nichts tun: Ohne den Link kommt niemand in Ihr Konto.',
      town,
    ].join('\n\n'),
  }),
};

export const methodTexts = {
  emailLink: { title: 'Link per E-Mail', text: 'Sie brauchen nur eine E-Mail-Adresse. Ein Passwort gibt es nicht.' },
  former: 'früherer Anbieter',
};
