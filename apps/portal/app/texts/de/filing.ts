/** What the portal says of applications that come in otherwise than from home by somebody who is signed in. */
export const filing = {
  title: 'Sie füllen das für jemanden aus',
  how: (text: string) => `So kommt der Antrag zu uns: ${text}.`,
  read: 'Lesen Sie vor, was erklärt wird, bevor Sie absenden.',
  handOver: 'Bitte geben Sie Nummer und Code mit, am besten auf der gedruckten Kopie. Ohne beides gibt es keine Auskunft über den Stand.',
  next: 'Zurück zum Aufnehmen',

  beginTitle: 'Ohne Anmeldung ausfüllen',
  begin: 'Sie füllen alles hier aus. Danach unterschreiben Sie auf Papier, oder Sie kommen mit Ihrem Ausweis zu uns.',
  beginButton: 'Ohne Anmeldung ausfüllen',

  signInTitle: 'Zum Absenden melden Sie sich bitte an',
  signIn: 'Dieser Antrag braucht eine sichere Anmeldung. Ihre Angaben bleiben erhalten. Klappt die Anmeldung nicht, geht es so weiter:',
  counterTitle: 'Mit dem Ausweis zu uns',
  counter: 'Wir zeigen Ihnen einen Link und einen Code. Bringen Sie beides und Ihren Ausweis mit. Dann schicken wir den Antrag zusammen ab.',
  counterButton: 'Link und Code anzeigen',
  paperTitle: 'Mit Unterschrift auf Papier',
  paper: 'Drucken Sie den ausgefüllten Antrag, unterschreiben Sie ihn und schicken Sie ihn uns mit einer Kopie Ihres Ausweises. Er zählt, sobald er bei uns ist.',
  paperLink: 'Antrag zum Unterschreiben (PDF)',
} as const;
