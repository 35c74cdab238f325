import type { TextsOf } from '#sdk/service';
import type { service } from '../definition.js';
import { form } from './de-form.js';
import { notice, rulings, states } from './de-notice.js';
import { settings } from './de-settings.js';

export const de: TextsOf<typeof service> = {
  title: 'Hundesteuer: Hund anmelden',
  deed: 'Hund anmelden',
  summary: 'Wer einen Hund hält, meldet ihn innerhalb von {reportWithinDays} Tagen bei der Stadt an und zahlt Hundesteuer.',
  feeText: 'ab {from} im Jahr',
  durationText: 'etwa 5 Minuten',
  processingText: 'Der Bescheid kommt mit der Post, meist innerhalb von 10 Werktagen.',
  needs: [
    'Name, Rasse und Geburtsdatum des Hundes',
    'den Tag, seit dem der Hund bei Ihnen lebt',
    'die Chipnummer, wenn Sie sie kennen',
    'den Nachweis, wenn Sie eine Ermäßigung oder Befreiung beantragen: als Foto oder PDF, oder Sie zeigen ihn später',
  ],
  whoMay: [
    'Sie halten einen Hund in Ihrem Haushalt und wohnen in der Stadt.',
    'Sie können die Anmeldung auch für alle machen, die den Hund gemeinsam mit Ihnen halten.',
    'Sie brauchen kein Benutzerkonto und keinen Ausweis.',
  ],
  afterwards: [
    'Sie bekommen sofort eine Vorgangsnummer. Mit ihr sehen Sie jederzeit, wie weit wir sind.',
    'Wir prüfen Ihre Angaben und rechnen die Steuer aus. Gezahlt wird nach Monaten: nur für die Zeit, in der der Hund bei Ihnen lebt.',
    'Sie bekommen den Bescheid mit der Post. Darin stehen der Betrag, die Zahltermine und das Kassenzeichen, mit dem Sie bezahlen.',
  ],
  otherWays: ['mit der Post oder persönlich bei der zuständigen Stelle'],
  legalBasis: ['{byLaw}', 'Kommunalabgabengesetz des Landes'],
  keywords: [
    ...['Hundesteuer', 'Hundeanmeldung', 'Hund anmelden', 'Hund melden', 'Hund registrieren', 'neuer Hund', 'Zweithund', 'zweiter Hund'],
    ...[
      'Hundesteuer anmelden',
      'Hundesteuer bezahlen',
      'Hundesteuerbescheid',
      'Hundesteuer Kosten',
      'Hundesteuer Ermäßigung',
      'Hundesteuer befreien',
    ],
    ...['Welpe', 'Welpen anmelden', 'Tier anmelden', 'Haustier anmelden', 'Tierheim', 'Tierheimhund', 'Hundemarke', 'Steuermarke', 'Hundehaltung'],
    ...[
      'Köter',
      'Köter Steuer',
      'Kötersteuer',
      'Wauwau',
      'Vierbeiner',
      'Fiffi',
      'Kampfhund',
      'Listenhund',
      'gefährlicher Hund',
      'Blindenhund',
      'Assistenzhund',
    ],
    ...['Hund gekauft', 'Hund bekommen', 'Hund übernommen', 'mit Hund umgezogen', 'Zuzug mit Hund', 'Hundehalter', 'Steuer für Hund', 'Hundeabgabe'],
    ...['Dackel', 'Schäferhund', 'Labrador', 'Mischling', 'Pudel', 'dog', 'dog tax', 'dog registration'],
  ],
  form,
  settings,
  rulings,
  lines: {
    ordinary: { label: 'Hundesteuer {year} für {subject}', detail: '{annual} im Jahr, {months} von 12 Monaten ({from} bis {to})' },
    reduced: { label: 'Hundesteuer {year} für {subject}, ermäßigt', detail: '{annual} im Jahr, {months} von 12 Monaten ({from} bis {to})' },
    exempt: { label: 'Hundesteuer {year} für {subject}, befreit', detail: 'Für diesen Hund zahlen Sie keine Steuer ({from} bis {to})' },
    raised: { label: 'Hundesteuer {year} für {subject}, gefährlicher Hund', detail: '{annual} im Jahr, {months} von 12 Monaten ({from} bis {to})' },
    'raised-reduced': {
      label: 'Hundesteuer {year} für {subject}, gefährlicher Hund, ermäßigt',
      detail: '{annual} im Jahr, {months} von 12 Monaten ({from} bis {to})',
    },
    'existing-difference': {
      label: 'Hundesteuer {year}: neuer Satz für die Hunde, die schon angemeldet sind',
      detail: 'zusammen {annual} mehr im Jahr, {months} von 12 Monaten ({from} bis {to})',
    },
    'fee-with': { label: 'Ein Hund, im Jahr' },
    'fee-each-from': { label: '{count} oder mehr Hunde, je Hund im Jahr' },
    'fee-position': { label: '{position}. Hund, im Jahr' },
    'fee-from-position': { label: '{position}. und jeder weitere Hund, im Jahr' },
    'fee-doubling': { label: '{position}. Hund, im Jahr (jeder weitere kostet das Doppelte)' },
    'fee-raised': { label: 'Gefährlicher Hund, im Jahr' },
    'fee-reduced': { label: 'Ein Hund mit Ermäßigung ({percent} Prozent), im Jahr' },
  },
  states,
  notice,
};
