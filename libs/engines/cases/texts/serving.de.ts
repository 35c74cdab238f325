/** Mails about notices on our own portal. Never what they say. */
export const servingTexts = {
  waits: ({ reference, link, town }: { reference: string; link: string; town: string }) => ({
    subject: `Ein Bescheid liegt für Sie bereit (${reference})`,
    text: [
      'Guten Tag,', '', 'in Ihrem Konto liegt ein Bescheid für Sie bereit. Bitte rufen Sie ihn innerhalb von zehn Tagen ab. Danach schicken wir ihn mit der Post.', '',
      'Melden Sie sich dafür hier an:', link, '', `Vorgangsnummer: ${reference}`, '', 'Aus Gründen des Datenschutzes steht in dieser E-Mail nichts über den Inhalt.', '', 'Freundliche Grüße', town,
    ].join('\n'),
  }),
  withdrawn: ({ reference, town }: { reference: string; town: string }) => ({
    subject: `Ihr Bescheid kommt mit der Post (${reference})`,
    text: ['Guten Tag,', '', 'Sie haben den Bescheid in Ihrem Konto nicht abgerufen. Er liegt dort nicht mehr bereit. Wir schicken ihn jetzt mit der Post.', '', `Vorgangsnummer: ${reference}`, '', 'Freundliche Grüße', town].join('\n'),
  }),
  waiting: (day: string) => ({ title: 'Bescheid liegt bereit', text: 'Ihr Bescheid liegt in Ihrem Konto bereit.', nextStep: `Bitte melden Sie sich an und rufen Sie ihn bis zum ${day} ab. Danach schicken wir ihn mit der Post.` }),
  fetched: { title: 'Bescheid abgerufen', text: 'Sie haben Ihren Bescheid abgerufen.', nextStep: 'Er gilt einen Tag nach dem Abruf als bekannt gegeben. Was Sie dagegen tun können, steht am Ende des Bescheids.' },
  paper: 'Bescheid abrufen (PDF)',
  paperAgain: 'Bescheid (PDF)',
};

/** What lies in somebody's mailbox at their provider beside the notice, and how far that is. */
export const mailboxTexts = {
  letter: ({ reference, town }: { reference: string; town: string }) => ({
    title: `Bescheid zu Ihrem Vorgang ${reference}`,
    text: ['Guten Tag,', '', 'im Anhang finden Sie unseren Bescheid. Er gilt vier Tage, nachdem er in Ihr Postfach gelegt wurde, als bekannt gegeben, auch wenn Sie ihn nicht öffnen.', '', 'Was Sie dagegen tun können, steht am Ende des Bescheids.', '', 'Freundliche Grüße', town].join('\n'),
  }),
  underWay: { title: 'Bescheid fertig', text: 'Der Bescheid ist fertig. Wir legen ihn in Ihr Postfach bei der BundID.', nextStep: 'Sie müssen nichts tun.' },
  provided: (day: string) => ({ title: 'Bescheid im Postfach', text: 'Ihr Bescheid liegt in Ihrem Postfach bei der BundID.', nextStep: `Bitte lesen Sie ihn dort. Er gilt am ${day} als bekannt gegeben, auch wenn Sie ihn nicht öffnen.` }),
};

/** The notice that revokes a permit. */
export const revocationTexts = {
  fileName: (reference: string) => `Widerruf-${reference}.pdf`,
  title: (service: string) => `Widerruf: ${service}`,
  subject: (service: string, reference: string) => `Widerruf, ${service}, Vorgang ${reference}`,
  opening: (validFrom: string) => ['wir widerrufen den Ausweis, den wir Ihnen ausgestellt haben.', `Er gilt ab dem ${validFrom} nicht mehr. Bitte benutzen Sie ihn nicht mehr.`],
  reasonTitle: 'Warum',
  ruling: 'Der Ausweis wird widerrufen.',
  grounds: ['Der Widerruf beruht auf § 49 des Verwaltungsverfahrensgesetzes des Landes.'],
  closing: ['Haben Sie Fragen? Sie erreichen uns unter den Angaben oben.'],
};
