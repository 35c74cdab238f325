import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';
import { form } from './de-form.js';
import { followUps } from './de-follow-ups.js';
import { notice, permit, refusal, rulings, states, stops } from './de-notice.js';

export const de: TextsOf<typeof service> = {
  title: 'Bewohnerparkausweis',
  deed: 'Bewohnerparkausweis beantragen',
  summary: 'Mit dem Ausweis parken Sie in der Zone, in der Sie wohnen, ohne Parkschein und ohne Zeitgrenze.',
  feeText: 'ab {from}',
  durationText: 'etwa 5 Minuten',
  processingText: 'Wir entscheiden meist innerhalb von 3 Werktagen. Nach dem Bezahlen drucken Sie den Ausweis sofort aus.',
  needs: [
    'den Fahrzeugschein (Zulassungsbescheinigung Teil I) als Foto oder PDF-Datei; Sie können ihn auch zeigen oder schicken',
    'wenn das Auto nicht auf Sie zugelassen ist: eine Bestätigung, dass Sie es dauernd nutzen',
    'einen Drucker, oder jemanden, der für Sie druckt',
  ],
  whoMay: [
    'Sie wohnen mit Hauptwohnung in einer Straße, die zu einer Parkzone gehört.',
    'Das Auto ist auf Sie zugelassen, oder Sie nutzen es dauernd.',
    'Sie bekommen einen Ausweis. Ein fester Stellplatz ist damit nicht verbunden.',
  ],
  afterwards: [
    'Wir prüfen Ihren Antrag und schreiben Ihnen, ob er genehmigt ist.',
    'Dann bezahlen Sie die Gebühr und drucken den Ausweis zu Hause aus.',
    'Legen Sie den Ausweis gut lesbar hinter die Windschutzscheibe.',
    'Später verlängern Sie ihn oder wechseln das Auto, ohne alles noch einmal einzugeben: auf der Seite „Stand abfragen“.',
  ],
  otherWays: ['persönlich', 'mit der Post'],
  legalBasis: ['{byLaw}', '§ 6a Absatz 5a Straßenverkehrsgesetz (StVG)', '§ 45 Absatz 1b Straßenverkehrs-Ordnung (StVO)'],
  keywords: [
    ...['Bewohnerparkausweis', 'Anwohnerparkausweis', 'Anwohnerparken', 'Bewohnerparken', 'Parkausweis', 'Park Ausweis', 'Parkausweis Anwohner'],
    ...['Parkausweis verlängern', 'Anwohnerparkausweis verlängern', 'Parkausweis anderes Auto', 'Parkausweis neues Kennzeichen', 'Parkgenehmigung', 'Parkerlaubnis', 'Parkberechtigung', 'Parkzone', 'Parkplatz', 'Parkplatz vor der Tür'],
    ...['parken', 'Auto parken', 'Anwohnerausweis', 'Parkplakette', 'Auto abstellen', 'resident parking', 'parking permit'],
  ],
  form,
  settings: {
    byLaw: { label: 'Name der Gebührenordnung', hint: 'Mit Datum, so wie sie im Bescheid stehen soll.' },
    zones: { label: 'Parkzonen', hint: 'Straßen mit Hausnummern. Private Straßen gehören nicht dazu.' },
    prices: { label: 'Gebühr nach Dauer', hint: 'Nur Dauern mit einer Gebühr werden angeboten.' },
    permitsPerPerson: { label: 'Ausweise je Person', hint: 'Mehr davon sieht sich immer jemand an.' },
    vehicleChangePrice: { label: 'Gebühr für ein anderes Auto', hint: '0 Euro, wenn es nichts kostet.' },
    extensionDays: { label: 'Verlängern ab wie vielen Tagen vor dem Ende?' },
    reminderDays: { label: 'Erinnern wie viele Tage vor dem Ende?', hint: '0, wenn niemand erinnert werden soll.' },
    dueAfterService: { label: 'Frist zum Bezahlen' },
  },
  rulings,
  lines: {
    period: { label: 'Bewohnerparkausweis für {subject}, {months} Monate', detail: 'gültig vom {from} bis {to}' },
    'fee-period': { label: '{months} Monate' },
    fixed: { label: 'Anderes Auto: {subject}' },
    'fee-fixed': { label: 'Anderes Auto auf einem gültigen Ausweis' },
  },
  states,
  notice,
  refusal,
  stops,
  permit,
  followUps,
};
