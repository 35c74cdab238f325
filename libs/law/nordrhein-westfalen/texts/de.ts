export const holidayNames = {
  'corpus-christi': 'Fronleichnam',
  'all-saints': 'Allerheiligen',
  'reformation-day': 'Reformationstag',
} as const;

export const remedyTexts = {
  'action-charges': [
    'Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage erheben.',
    'Die Klage ist schriftlich oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle beim {court}, {courtAddress}, zu erheben. Sie kann auch elektronisch nach § 55a der Verwaltungsgerichtsordnung (VwGO) erhoben werden. Die Klage ist zu richten gegen: {authority}, {authorityAddress}.',
    'Die Klage hat keine aufschiebende Wirkung (§ 80 Absatz 2 Satz 1 Nummer 1 VwGO). Das heißt: Auch wenn Sie klagen, müssen Sie zu den genannten Terminen zahlen.',
  ],
  action: [
    'Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage erheben.',
    'Die Klage ist schriftlich oder zur Niederschrift der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle beim {court}, {courtAddress}, zu erheben. Sie kann auch elektronisch nach § 55a der Verwaltungsgerichtsordnung (VwGO) erhoben werden. Die Klage ist zu richten gegen: {authority}, {authorityAddress}.',
  ],
} as const;
