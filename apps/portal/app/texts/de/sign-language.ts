export const signLanguage = {
  /** Beside the names of the languages. */
  name: 'Gebärdensprache',
  title: 'Deutsche Gebärdensprache',
  lead: 'Diese Videos erklären in Deutscher Gebärdensprache (DGS), was Sie hier finden und wie es geht. Ein Video wird erst geladen, wenn Sie es starten.',
  portal: 'Über diese Seiten',
  services: 'Über einzelne Dienste',
  fold: (facts: string) => `In Deutscher Gebärdensprache (${facts})`,
  facts: (duration: string, size: string) => `Video, ${duration}, ${size}`,
  captions: 'Untertitel auf Deutsch',
  load: 'Video laden',
  transcript: 'Text zum Video',
  asText: 'Zum Lesen:',
  home: 'Startseite',
  declaration: 'Erklärung zur Barrierefreiheit',
  all: 'Alle Videos in Gebärdensprache',
} as const;
