/** Valid permits, for those who patrol. */
export const permitsDe = {
  title: 'Gültige Ausweise',
  lead: 'Diese Liste nehmen die Überwachungskräfte mit: Zone, Kennzeichen und Gültigkeit, ohne Namen. Sie gilt für heute. Jeder Abruf der Datei wird protokolliert.',
  empty: 'Ihre Abteilung stellt keine Ausweise aus.',
  total: (count: number) => (count === 1 ? 'Heute gilt 1 Ausweis.' : `Heute gelten ${count} Ausweise.`),
  zone: (code: string) => `Zone ${code}`,
  noZone: 'Ohne Zone',
  permits: (count: number) => (count === 1 ? '1 Ausweis' : `${count} Ausweise`),
  download: (title: string) => `Liste herunterladen: ${title} (CSV)`,
} as const;
