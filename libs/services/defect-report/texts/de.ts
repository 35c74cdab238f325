import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Mängelmelder',
  deed: 'Schaden melden',
  summary: 'Schlagloch, dunkle Laterne, wilder Müll, kaputte Schaukel: Sagen Sie uns, wo etwas nicht stimmt. Gern auch ohne Ihren Namen.',
  feeText: 'kostenlos',
  durationText: 'etwa 3 Minuten',
  processingText: 'Wir sehen Meldungen an Werktagen meist am selben Tag.',
  needs: [
    'den Ort, so genau es geht: Straße und Hausnummer oder etwas, das jeder kennt',
    'was Sie gesehen haben, in ein, zwei Sätzen',
    'wenn Sie mögen: ein Foto ohne Personen und Kennzeichen',
  ],
  whoMay: ['Alle. Sie müssen nicht in {town} wohnen und brauchen kein Konto.'],
  afterwards: [
    'Wir geben die Meldung an die Stelle, die sich darum kümmert.',
    'Wenn Sie eine E-Mail-Adresse nennen, hören Sie von uns, was daraus geworden ist.',
  ],
  otherWays: [
    'am Telefon',
    'bei Gefahr für Menschen: Polizei 110 oder Feuerwehr 112, jederzeit',
    'falsch geparkte Autos: bitte beim Ordnungsamt melden',
  ],
  legalBasis: ['Verkehrssicherungspflicht (§ 839 Bürgerliches Gesetzbuch)'],
  keywords: [
    ...['Mängelmelder', 'Mangel melden', 'Mängel', 'Schaden melden', 'Schlagloch', 'Schlaglöcher', 'Straße kaputt', 'Gehweg kaputt', 'Straßenschaden', 'Bordstein'],
    ...['Laterne', 'Laterne kaputt', 'Straßenlaterne', 'Straßenbeleuchtung', 'Lampe aus', 'Licht geht nicht', 'dunkle Straße', 'Ampel', 'Ampel defekt'],
    ...['wilder Müll', 'Müll im Wald', 'Müll liegt rum', 'Müllkippe', 'Graffiti', 'Schmiererei', 'Spielplatz', 'Spielplatz kaputt', 'Schaukel kaputt'],
    ...['Schrottauto', 'Scherben', 'Ast auf der Straße', 'umgestürzter Baum'],
    ...['Gully verstopft', 'Gullydeckel', 'Gullideckel', 'Kanaldeckel', 'Hundehaufen', 'Hundekot', 'Ratten', 'Beschwerde'],
    ...['Verkehrsschild', 'Schild kaputt', 'Mülleimer voll', 'Parkbank', 'Pfütze', 'damage', 'pothole'],
  ],
};
