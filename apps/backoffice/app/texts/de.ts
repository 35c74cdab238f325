/** Everything that the desk itself says. What a service says comes from the gateway. */
export const de = {
  shell: {
    title: 'Schreibtisch',
    skip: 'Zum Inhalt springen',
    demoLabel: 'Hinweis',
    demo: (officialName: string) => `Vorführung mit erfundenen Daten, kein Verfahren der ${officialName}.`,
    signOut: 'Abmelden',
  },
  signIn: {
    title: 'Anmelden',
    lead: 'Melden Sie sich mit Ihrem Dienstkonto an. Danach geht es dort weiter, wo Sie hinwollten.',
    button: 'Mit dem Dienstkonto anmelden',
    failures: {
      NOT_ON_LIST: ['Sie stehen nicht auf der Liste', 'Ihr Dienstkonto ist bekannt, aber noch nicht für diesen Schreibtisch freigegeben. Bitte wenden Sie sich an Ihre Fachadministration.'],
      PROVIDER_REFUSED: ['Die Anmeldung wurde abgebrochen', 'Es hat sich nichts geändert. Sie können es gleich noch einmal versuchen.'],
      ATTEMPT_UNKNOWN: ['Das hat zu lange gedauert', 'Die Anmeldung gehört zu einem anderen Fenster oder ist abgelaufen. Bitte beginnen Sie noch einmal.'],
    },
  },
  problems: {
    403: ['Das ist Ihnen nicht erlaubt', 'Bitte wenden Sie sich an Ihre Leitung, wenn Sie diese Seite brauchen.'],
    404: ['Das gibt es hier nicht', 'Der Vorgang ist nicht da, oder er gehört nicht zu Ihrer Abteilung.'],
    409: ['Die Bearbeitung ist weitergegangen', 'Bitte laden Sie die Seite neu.'],
    413: ['Das ist zu viel auf einmal', 'Bitte kürzen Sie den Text und senden Sie ihn noch einmal.'],
    421: ['Hier wohnt keine Stadt', 'Bitte prüfen Sie die Adresse.'],
    500: ['Etwas ist schiefgegangen', 'Der Fehler liegt bei uns. Bitte versuchen Sie es in einer Minute noch einmal.'],
    503: ['Gerade nicht erreichbar', 'Wir sind gleich wieder da. Bitte laden Sie die Seite in einer Minute neu.'],
  },
} as const;
