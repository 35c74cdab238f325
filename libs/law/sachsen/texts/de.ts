export const holidayNames = {
  'reformation-day': 'Reformationstag',
  'repentance-day': 'Buß- und Bettag',
} as const;

export const remedyTexts = {
  'objection-charges': [
    'Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben.',
    'Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Absatz 2 oder 3 des Verwaltungsverfahrensgesetzes oder zur Niederschrift zu erheben bei: {authority}, {authorityAddress}.',
    'Der Widerspruch hat keine aufschiebende Wirkung (§ 80 Absatz 2 Satz 1 Nummer 1 der Verwaltungsgerichtsordnung). Das heißt: Auch wenn Sie widersprechen, müssen Sie zu den genannten Terminen zahlen.',
  ],
  objection: [
    'Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben.',
    'Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Absatz 2 oder 3 des Verwaltungsverfahrensgesetzes oder zur Niederschrift zu erheben bei: {authority}, {authorityAddress}.',
  ],
} as const;
