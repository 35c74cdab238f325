import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Fundsachen',
  deed: 'Verlorenes suchen, Gefundenes melden',
  summary: 'Schlüssel, Handy, Fahrrad, Geldbörse: Fragen Sie, ob jemand Ihre Sache abgegeben hat, oder geben Sie ab, was Sie gefunden haben.',
  feeText: 'kostenlos',
  durationText: 'etwa 5 Minuten',
  processingText: 'Wir antworten meist am nächsten Werktag.',
  needs: [
    'was Sie verloren oder gefunden haben, wann und wo',
    'wenn etwas Ihnen gehört: Merkmale, die nur Sie kennen, oder einen Beleg',
    'zum Abholen: Ihren Ausweis',
  ],
  whoMay: ['Alle. Was mehr als 10 Euro wert ist, müssen Finderinnen und Finder melden.'],
  afterwards: [
    'Wir heben Fundsachen sechs Monate auf. Dann gehören sie dem, der sie gefunden hat, oder sie werden versteigert.',
    'Ausweise und Bankkarten geben wir an die Stelle zurück, die sie ausgestellt hat.',
    'Ein gefundenes Tier bringen wir ins Tierheim. Rufen Sie bitte gleich an.',
  ],
  otherWays: ['persönlich im Fundbüro', 'am Telefon'],
  legalBasis: ['§§ 965 bis 984 Bürgerliches Gesetzbuch (BGB)'],
  keywords: [
    ...['Fundbüro', 'Fundsachen', 'Fundsache', 'Fund Büro', 'Fundstelle', 'verloren', 'gefunden', 'vermisst', 'liegen gelassen', 'vergessen'],
    ...['Schlüssel verloren', 'Schlüssel gefunden', 'Handy verloren', 'Handy gefunden', 'Portemonnaie', 'Geldbeutel', 'Geldbörse', 'Brieftasche', 'Schlüsselbund'],
    ...['Fahrrad gefunden', 'Fahrrad verloren', 'Rucksack', 'Brille verloren', 'Regenschirm', 'Tasche verloren', 'Ring verloren'],
    ...['Finderlohn', 'Fundtier', 'Katze zugelaufen', 'lost property'],
  ],
};
