import type { Words } from '../words.js';

export const signLanguage: Words['signLanguage'] = {
  name: 'Gebärden-Sprache',
  title: 'Videos in Gebärden-Sprache',
  lead: 'Gehörlose Menschen sprechen mit den Händen.\nDas heißt: Gebärden-Sprache.\nIn den Videos sehen Sie: Das finden Sie auf dieser Internet-Seite.\nDrücken Sie auf das Bild.\nDann startet das Video.',
  portal: 'Videos über diese Internet-Seite',
  services: 'Videos über die Dienste',
  fold: (facts) => `In Gebärden-Sprache (${facts})`,
  facts: (duration, size) => `Video, ${duration}, ${size}`,
  captions: 'Text auf Deutsch',
  load: 'Video ansehen',
  transcript: 'Das sagt das Video',
  asText: 'Hier können Sie es lesen:',
  home: 'Start-Seite',
  declaration: 'Erklärung zur Barriere-Freiheit',
  all: 'Alle Videos in Gebärden-Sprache',
};
