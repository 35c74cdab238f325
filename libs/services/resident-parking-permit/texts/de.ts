import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Bewohnerparkausweis',
  deed: 'Bewohnerparkausweis beantragen',
  summary: 'Mit dem Ausweis parken Sie in der Zone, in der Sie wohnen, ohne Parkschein und ohne Zeitgrenze.',
  feeText: 'je nach Dauer',
  durationText: 'etwa 5 Minuten',
  processingText: 'Persönlich bekommen Sie den Ausweis sofort.',
  needs: [
    'Ihren Ausweis',
    'den Fahrzeugschein (Zulassungsbescheinigung Teil I)',
    'wenn das Auto nicht auf Sie zugelassen ist: eine Bestätigung, dass Sie es dauernd nutzen',
  ],
  whoMay: [
    'Sie wohnen mit Hauptwohnung in einer Straße, die zu einer Parkzone gehört.',
    'Sie bekommen einen Ausweis. Ein fester Stellplatz ist damit nicht verbunden.',
  ],
  afterwards: ['Legen Sie den Ausweis gut lesbar hinter die Windschutzscheibe.', 'Wenn Sie umziehen oder das Auto wechseln, sagen Sie uns Bescheid.'],
  otherWays: ['persönlich', 'mit der Post'],
  legalBasis: ['§ 6a Absatz 5a Straßenverkehrsgesetz (StVG)', '§ 45 Absatz 1b Straßenverkehrs-Ordnung (StVO)'],
  keywords: [
    ...['Bewohnerparkausweis', 'Anwohnerparkausweis', 'Anwohnerparken', 'Bewohnerparken', 'Parkausweis', 'Park Ausweis', 'Parkausweis Anwohner'],
    ...['Parkausweis verlängern', 'Parkgenehmigung', 'Parkerlaubnis', 'Parkberechtigung', 'Parkzone', 'Parkplatz', 'Parkplatz vor der Tür'],
    ...['parken', 'Auto parken', 'Anwohnerausweis', 'Parkplakette', 'Auto abstellen', 'resident parking', 'parking permit'],
  ],
};
