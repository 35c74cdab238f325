/** Names of the holidays that every Land keeps. */
export const federalHolidayNames = {
  'new-year': 'Neujahr',
  'good-friday': 'Karfreitag',
  'easter-monday': 'Ostermontag',
  'labour-day': 'Tag der Arbeit',
  ascension: 'Christi Himmelfahrt',
  'whit-monday': 'Pfingstmontag',
  'german-unity': 'Tag der Deutschen Einheit',
  'christmas-day': '1. Weihnachtstag',
  'boxing-day': '2. Weihnachtstag',
} as const;
