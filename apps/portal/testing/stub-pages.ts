/** Legal pages of the stub, as the gateway would have rendered them from Markdown. */
export const PAGES: Readonly<Record<string, { readonly title: string; readonly html: string }>> = {
  impressum: {
    title: 'Impressum',
    html: '<h2>Herausgeber</h2><p>Die Stadt, vertreten durch die Bürgermeisterin (erfunden).</p><h2>Kontakt</h2><p>Schreiben Sie an <a href="mailto:stadt@beispiel.example">stadt@beispiel.example</a>.</p>',
  },
  datenschutz: {
    title: 'Datenschutz',
    html: '<p>Wir speichern nur, was ein Vorgang braucht.</p><h2>Ihre Rechte</h2><ul><li>Auskunft</li><li>Berichtigung</li><li>Löschung</li></ul>',
  },
  barrierefreiheit: {
    title: 'Erklärung zur Barrierefreiheit',
    html: '<p>Diese Seiten sollen für alle nutzbar sein.</p><h2>Etwas klappt nicht?</h2><p>Schreiben Sie uns. Wir antworten innerhalb von vier Wochen.</p><h2>Schlichtung</h2><p>Hilft das nicht, wenden Sie sich an die Schlichtungsstelle.</p>',
  },
  kontakt: { title: 'Kontakt und Öffnungszeiten', html: '<p>Sie erreichen uns persönlich, am Telefon und per E-Mail.</p>' },
};
