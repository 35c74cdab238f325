export const language = {
  menu: 'Sprache',
  germanOnly: 'Diese Seite gibt es nur auf Deutsch.',
  notices: 'Bescheide und Briefe bekommen Sie auf Deutsch.',
} as const;
