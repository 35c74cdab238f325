/** What the videos of the demonstration show and say; `until` in seconds from the start. Lines are broken as they are drawn. */
export const DEMO_VIDEOS = [
  {
    name: 'overview',
    lines: [
      { text: 'Vorführung: Hier steht\nein Video in Deutscher\nGebärdensprache.', until: 4 },
      { text: 'Es erklärt,\nwas Sie auf diesen Seiten finden.', until: 7 },
    ],
  },
  {
    name: 'dog-tax-registration',
    lines: [
      { text: 'Vorführung: Hier steht\nein Video in Deutscher\nGebärdensprache.', until: 4 },
      { text: 'Es erklärt,\nwie Sie Ihren Hund anmelden.', until: 7 },
    ],
  },
] as const;
