import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Meldebescheinigung',
  deed: 'Meldebescheinigung bekommen',
  summary: 'Die Bescheinigung zeigt, dass und seit wann Sie hier gemeldet sind. Banken, Hochschulen und Behörden fragen danach.',
  feeText: 'elektronisch kostenlos, auf Papier mit Gebühr',
  durationText: 'etwa 5 Minuten',
  processingText: 'Am Schalter bekommen Sie die Bescheinigung sofort.',
  needs: [
    'Ihren Ausweis oder Pass',
    'wenn jemand für Sie kommt: eine Vollmacht und beide Ausweise',
    'wofür Sie die Bescheinigung brauchen: Manche Stellen wollen mehr Angaben, zum Beispiel den Familienstand',
  ],
  whoMay: ['Sie sind oder waren in {town} gemeldet.', 'Für Kinder unter 16 Jahren fragen die Eltern.'],
  afterwards: [
    'Auf der Bescheinigung stehen Name, Geburtstag und Anschriften.',
    'Für eine Hochzeit oder das Ausland stellen wir sie mit weiteren Angaben aus (erweiterte Meldebescheinigung).',
  ],
  otherWays: ['persönlich', 'mit einem unterschriebenen Brief und einer Kopie Ihres Ausweises'],
  legalBasis: ['§ 18 Bundesmeldegesetz (BMG)'],
  keywords: [
    ...['Meldebescheinigung', 'Meldebestätigung', 'Melde Bescheinigung', 'Meldezettel', 'Anmeldebestätigung', 'Wohnsitzbescheinigung', 'Wohnsitznachweis'],
    ...['Aufenthaltsbescheinigung', 'erweiterte Meldebescheinigung', 'Meldeauskunft', 'Melderegister', 'Melderegisterauszug', 'Adressnachweis'],
    ...['Bescheinigung Adresse', 'Nachweis Wohnung', 'Haushaltsbescheinigung', 'Bescheinigung für Bank', 'Familienstand', 'proof of residence'],
  ],
};
