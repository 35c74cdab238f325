import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Kirchenaustritt',
  deed: 'Aus der Kirche austreten',
  summary: 'Den Austritt aus einer Kirche erklären Sie persönlich bei der Stelle, die das Land bestimmt hat.',
  feeText: 'je nach Land',
  durationText: 'etwa 10 Minuten im Termin',
  processingText: 'Die Bescheinigung bekommen Sie sofort.',
  needs: ['Ihren Ausweis oder Pass', 'wenn Sie verheiratet oder geschieden sind: die Eheurkunde oder das Stammbuch'],
  whoMay: [
    'Sie sind mindestens 14 Jahre alt und wohnen hier. Ab 14 Jahren entscheiden Sie selbst.',
    'Für Kinder unter 14 Jahren erklären es die Sorgeberechtigten; ab 12 Jahren stimmt das Kind zu.',
  ],
  afterwards: [
    'Kirche und Finanzamt erfahren es von uns und vom Meldeamt.',
    'Die Kirchensteuer endet meist mit dem Monat des Austritts.',
    'Heben Sie die Bescheinigung gut auf: Man kann noch nach Jahren danach fragen.',
  ],
  otherWays: ['mit einer öffentlich beglaubigten Erklärung eines Notariats'],
  legalBasis: ['Kirchenaustrittsgesetz des Landes'],
  keywords: [
    ...['Kirchenaustritt', 'Kirche austreten', 'aus der Kirche austreten', 'Austritt Kirche', 'Kirchensteuer', 'Kirchensteuer sparen', 'Kirchen Austritt'],
    ...['evangelisch', 'katholisch', 'Religionsgemeinschaft', 'Konfession', 'Glaube', 'Religion ändern', 'leave church'],
  ],
};
