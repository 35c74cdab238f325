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

/** What somebody can do who is refused an act by the registrar. */
export const civilStatusRemedyTexts = {
  'court-instruction': [
    'Wenn Sie damit nicht einverstanden sind, können Sie beim Amtsgericht beantragen, dass es uns anweist, die Urkunde auszustellen (§ 49 Personenstandsgesetz).',
    'Den Antrag stellen Sie schriftlich oder zur Niederschrift der Geschäftsstelle. Zuständig ist: {registryCourt}. Eine Frist gibt es dafür nicht.',
  ],
} as const;
