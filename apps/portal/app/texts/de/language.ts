export const language = {
  menu: 'Sprache',
  germanOnly: 'Diese Seite gibt es nur auf Deutsch.',
  notices: 'Bescheide und Briefe bekommen Sie auf Deutsch.',
  /** What one finds on these pages and how one gets about: said in Leichte Sprache, as BITV section 4 asks. */
  about: { title: '', text: [] } as { readonly title: string; readonly text: readonly string[] },
} as const;
