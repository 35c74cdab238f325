import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Kita-Platz',
  deed: 'Kita-Platz vormerken',
  summary: 'Sie suchen einen Platz in Krippe, Kindergarten oder Tagespflege: Lassen Sie Ihr Kind vormerken, in bis zu drei Einrichtungen.',
  feeText: 'Vormerken kostenlos',
  durationText: 'etwa 15 Minuten',
  processingText: 'Zusagen für das neue Kita-Jahr kommen im Frühjahr.',
  needs: [
    'Namen und Geburtstag des Kindes',
    'ab wann und für wie viele Stunden Sie den Platz brauchen',
    'welche Einrichtungen Sie sich wünschen',
    'wenn Sie arbeiten oder studieren: eine Bestätigung',
  ],
  whoMay: ['Ihr Kind wohnt in {town} oder zieht bald her.', 'Ab dem ersten Geburtstag hat Ihr Kind einen Anspruch auf einen Platz.'],
  afterwards: [
    'Die Einrichtungen entscheiden nach gemeinsamen Regeln. Sie bekommen eine Zusage, oder wir suchen mit Ihnen weiter.',
    'Der Beitrag richtet sich nach Alter und Stunden. Wer wenig verdient, kann ihn ermäßigen lassen.',
  ],
  otherWays: ['persönlich in der Einrichtung', 'am Telefon'],
  legalBasis: ['§ 24 Achtes Buch Sozialgesetzbuch (SGB VIII)'],
  keywords: [
    ...['Kita', 'Kita-Platz', 'Kitaplatz', 'Kita Anmeldung', 'Kindergarten', 'Kindergartenplatz', 'Kindergarten anmelden', 'Krippe', 'Krippenplatz', 'Hort'],
    ...['Tagesmutter', 'Kindertagespflege', 'Kinderbetreuung', 'Betreuungsplatz', 'Kind betreuen', 'Kindertagesstätte', 'Kind anmelden', 'KiTa Platz', 'childcare', 'nursery'],
  ],
};
