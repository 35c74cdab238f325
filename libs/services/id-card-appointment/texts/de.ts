import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Personalausweis',
  deed: 'Personalausweis beantragen',
  summary: 'Ihr Ausweis läuft ab, ist weg oder Sie brauchen den ersten: Sie beantragen ihn persönlich, weil wir Foto, Unterschrift und Fingerabdrücke aufnehmen.',
  feeText: '46,00 Euro, unter 24 Jahren 27,60 Euro',
  durationText: 'etwa 15 Minuten im Termin',
  processingText: 'Der neue Ausweis ist meist nach zwei bis drei Wochen da.',
  needs: [
    'Ihren bisherigen Ausweis oder Pass; wenn beide fehlen, die Geburts- oder Eheurkunde',
    'ein biometrisches Foto in digitaler Form von einer zugelassenen Stelle, oder Sie machen es bei uns (6,00 Euro)',
    'für Kinder unter 16 Jahren: das Kind selbst und die Zustimmung aller Sorgeberechtigten',
  ],
  whoMay: [
    'Sie sind Deutsche oder Deutscher und mit Hauptwohnung in {town} gemeldet.',
    'Ab 16 Jahren müssen Sie einen Ausweis oder einen Pass haben und beantragen ihn selbst.',
  ],
  afterwards: [
    'Die Bundesdruckerei stellt den Ausweis her. Sie können ihn abholen, sobald er bei uns liegt.',
    'Vorher bekommen Sie per Post einen Brief mit Ihrer PIN. Mit ihr nutzen Sie den Ausweis im Internet.',
    'Wenn es eilt, bekommen Sie sofort einen vorläufigen Ausweis. Er gilt höchstens drei Monate.',
  ],
  otherWays: ['persönlich mit Termin, den Sie am Telefon vereinbaren', 'Ausweis verloren: sofort melden und sperren lassen, Sperr-Notruf 116 116'],
  legalBasis: ['§§ 1, 9 und 10 Personalausweisgesetz (PAuswG)', '§ 1 Personalausweisgebührenverordnung (PAuswGebV)'],
  keywords: [
    ...['Personalausweis', 'Ausweis', 'Perso', 'Personal Ausweis', 'Ausweis beantragen', 'Ausweis verlängern', 'Perso verlängern', 'Perso abgelaufen'],
    ...['Ausweis abgelaufen', 'Ausweis verloren', 'Ausweis gestohlen', 'Perso weg', 'Perso geklaut', 'neuer Ausweis', 'vorläufiger Ausweis'],
    ...['Kinderausweis', 'Ausweis Kind', 'Identitätskarte', 'ID Karte', 'eID', 'Online-Ausweis', 'PIN vergessen', 'Passbild', 'biometrisches Foto'],
    ...['Bürgeramt Termin', 'Termin Ausweis', 'id card', 'identity card'],
  ],
};
