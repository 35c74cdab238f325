/** Services of the stub: code, title, deed, one sentence, fee, how it is offered. */
export interface ServiceFixture {
  readonly code: string;
  readonly title: string;
  readonly deed: string;
  readonly summary: string;
  readonly feeText: string;
  readonly availability: 'ONLINE' | 'NOT_ONLINE_YET' | 'OFFERED_ELSEWHERE';
}

type Row = readonly [code: string, title: string, deed: string, summary: string, feeText: string, availability?: ServiceFixture['availability']];

const ROWS: readonly Row[] = [
  ['dog-tax-registration', 'Hundesteuer: Hund anmelden', 'Hund anmelden', 'Melden Sie einen Hund an, der neu in Ihrem Haushalt lebt.', '', 'ONLINE'],
  ['resident-parking-permit', 'Bewohnerparkausweis', 'Parkausweis für Bewohner beantragen', 'Parken Sie in Ihrer Bewohnerparkzone ohne Parkschein.', '30,70 Euro im Jahr'],
  ['registration-certificate', 'Meldebescheinigung', 'Meldebescheinigung bekommen', 'Eine Bescheinigung, dass Sie bei uns gemeldet sind.', 'kostenlos'],
  ['id-card-appointment', 'Personalausweis', 'Personalausweis beantragen', 'Vereinbaren Sie einen Termin für Ihren neuen Ausweis.', '46,00 Euro'],
  ['birth-certificate', 'Geburtsurkunde', 'Geburtsurkunde bestellen', 'Das Standesamt Ihres Geburtsorts stellt die Urkunde aus.', '15,00 Euro'],
  ['marriage-certificate', 'Eheurkunde', 'Eheurkunde bestellen', 'Das Standesamt, bei dem Sie geheiratet haben, stellt sie aus.', '15,00 Euro'],
  ['bulky-waste-pickup', 'Sperrmüll', 'Sperrmüll abholen lassen', 'Wir holen große Möbel und Geräte vor Ihrem Haus ab.', 'kostenlos'],
  ['defect-report', 'Mängelmelder', 'Schaden melden', 'Schlagloch, dunkle Laterne, wilder Müll: Sagen Sie uns, wo.', 'kostenlos'],
  ['residence-registration', 'Wohnsitz', 'Wohnsitz anmelden', 'Nach einem Umzug melden Sie sich innerhalb von zwei Wochen an.', 'kostenlos', 'OFFERED_ELSEWHERE'],
  ['waste-container-order', 'Abfallbehälter', 'Mülltonne bestellen oder ändern', 'Größer, kleiner oder eine zusätzliche Tonne.', 'je nach Größe'],
  ['event-permit', 'Veranstaltung im öffentlichen Raum', 'Veranstaltung anzeigen', 'Feste, Umzüge und Märkte auf Straßen und Plätzen.', 'ab 50,00 Euro'],
  ['wedding-registration', 'Eheschließung', 'Trauung anmelden', 'Reservieren Sie Termin und Trauort.', '55,00 Euro'],
  ['holiday-games', 'Ferienspiele', 'Ferienspiele buchen', 'Plätze für Kinder von 6 bis 12 Jahren.', 'ab 20,00 Euro'],
  ['idea-submission', 'Ideen und Anregungen', 'Idee vorschlagen', 'Was soll in der Stadt besser werden?', 'kostenlos'],
  ['postal-vote', 'Briefwahl', 'Briefwahl beantragen', 'Wir schicken Ihnen die Wahlunterlagen nach Hause.', 'kostenlos'],
  ['library-card', 'Bibliotheksausweis', 'Bibliotheksausweis beantragen', 'Ein Jahr ausleihen, vor Ort und online.', '15,00 Euro im Jahr'],
  ['fishing-licence', 'Fischereischein', 'Fischereischein beantragen', 'Sie brauchen ihn, um zu angeln.', '35,00 Euro'],
  ['room-booking', 'Räume und Sporthallen', 'Raum reservieren', 'Für Feste, Kurse und Vereine.', 'je Stunde'],
  [
    'street-use-construction',
    'Sondernutzung öffentlicher Straßen für Container, Gerüste und Baustelleneinrichtungen',
    'Straße für eine Baustelle nutzen',
    'Container, Gerüst oder Kran auf Gehweg, Parkstreifen oder Fahrbahn brauchen eine Erlaubnis.',
    'je Quadratmeter und Tag',
  ],
  ['aquatic-plants', 'Änderung der Ufervegetation', 'Uferpflanzen ändern', 'Mähen, roden und pflanzen an Gewässern.', 'kostenlos'],
];

export const SERVICES: readonly ServiceFixture[] = ROWS.map(([code, title, deed, summary, feeText, availability = 'NOT_ONLINE_YET']) => ({
  code,
  title,
  deed,
  summary,
  feeText,
  availability,
}));
