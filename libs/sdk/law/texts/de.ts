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

/** What somebody can do who is refused papers for an election. */
export const electionRemedyTexts = {
  'election-objection': [
    'Gegen diese Entscheidung können Sie Einspruch einlegen.',
    'Der Einspruch ist schriftlich oder zur Niederschrift einzulegen bei: {authority}, {authorityAddress}. Ein fester Endtag ist dafür nicht bestimmt. Bitte tun Sie es sofort, damit wir noch vor der Wahl entscheiden können.',
  ],
} as const;
