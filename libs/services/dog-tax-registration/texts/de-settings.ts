import type { SettingTexts } from '#sdk/service';
import type { settings as definition } from '../settings.js';

export const settings: { readonly [key in keyof typeof definition]: SettingTexts } = {
  byLaw: { label: 'Name der Satzung', hint: 'Mit Datum, so wie sie im Bescheid stehen soll.' },
  rates: { label: 'Steuersätze', hint: 'Euro im Jahr, nach der Zahl der Hunde im Haushalt.' },
  dangerousRates: { label: 'Steuersätze für gefährliche Hunde', hint: 'Euro im Jahr. Gefährliche Hunde werden unter sich gezählt.' },
  dangerousCounts: { label: 'Gefährliche Hunde zählen bei den anderen mit' },
  reducedPercent: { label: 'Ermäßigte Steuer in Prozent', hint: 'So viel vom Steuersatz wird für einen ermäßigten Hund gezahlt.' },
  startRule: {
    label: 'Beginn der Steuerpflicht',
    options: { 'month-after-intake': 'im Monat nach der Aufnahme', 'month-of-intake': 'im Monat der Aufnahme' },
  },
  puppyMonths: { label: 'Steuerpflicht eigener Welpen ab (Monate)', hint: '0 heißt: ab der Geburt.' },
  dueDays: { label: 'Zahltermine', hint: 'Tag und Monat. Fällt ein Termin auf ein Wochenende oder einen Feiertag, gilt der nächste Werktag.' },
  dueAfterService: { label: 'Frühester Zahltermin nach Bekanntgabe' },
  openYears: { label: 'Jahre, die nachträglich festgesetzt werden' },
  reportWithinDays: { label: 'Frist für die Anmeldung in Tagen' },
  reliefs: { label: 'Ermäßigungen und Befreiungen', options: { reduced: 'ermäßigt', exempt: 'befreit' } },
};
