import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Führungszeugnis',
  deed: 'Führungszeugnis beantragen',
  summary: 'Es zeigt, ob Sie vorbestraft sind. Arbeitgeber und Vereine fragen danach. Das Bundesamt für Justiz stellt es aus.',
  feeText: '13,00 Euro, für ein Ehrenamt meist kostenlos',
  durationText: 'etwa 10 Minuten',
  processingText: 'Das Führungszeugnis kommt meist nach ein bis zwei Wochen mit der Post.',
  needs: [
    'online: Ihren Ausweis mit eingeschalteter Online-Funktion und PIN',
    'bei uns: Ihren Ausweis oder Pass',
    'für ein erweitertes Führungszeugnis: das Schreiben der Stelle, die es verlangt',
  ],
  whoMay: ['Sie sind mindestens 14 Jahre alt und beantragen es für sich selbst.'],
  afterwards: ['Ein privates Führungszeugnis bekommen Sie nach Hause.', 'Ein Führungszeugnis für eine Behörde geht direkt dorthin.'],
  otherWays: ['persönlich bei der Meldebehörde Ihres Wohnorts'],
  legalBasis: ['§§ 30 und 30a Bundeszentralregistergesetz (BZRG)'],
  keywords: [
    ...['Führungszeugnis', 'polizeiliches Führungszeugnis', 'erweitertes Führungszeugnis', 'Führungs Zeugnis', 'Leumundszeugnis', 'Strafregister'],
    ...['Vorstrafen', 'vorbestraft', 'Bundeszentralregister', 'Zeugnis für Arbeitgeber', 'Ehrenamt Führungszeugnis', 'Polizeizeugnis', 'criminal record'],
  ],
};
