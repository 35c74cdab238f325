import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Halteverbot für den Umzug',
  deed: 'Halteverbot einrichten lassen',
  summary: 'Damit der Umzugswagen vor dem Haus stehen kann, ordnen wir für einige Stunden ein Halteverbot an.',
  feeText: 'je Tag und Ort',
  durationText: 'etwa 10 Minuten',
  processingText: 'Bitte fragen Sie zwei Wochen vor dem Umzug.',
  needs: [
    'Straße und Hausnummer, Tag und Uhrzeit',
    'die Länge, die Sie brauchen: ein Lastwagen etwa 15 Meter',
    'eine Telefonnummer, unter der wir Sie am Umzugstag erreichen',
  ],
  whoMay: ['Alle, die im Stadtgebiet ein- oder ausziehen, und Firmen in ihrem Auftrag.'],
  afterwards: [
    'Sie bekommen die Anordnung und leihen die Schilder, bei uns oder bei einer Fachfirma.',
    'Die Schilder müssen vier volle Tage vorher stehen, sonst gelten sie nicht für Autos, die schon da sind.',
  ],
  otherWays: ['eine Umzugsfirma erledigt es für Sie', 'persönlich oder mit der Post'],
  legalBasis: ['§ 45 Absatz 6 Straßenverkehrs-Ordnung (StVO)'],
  keywords: [
    ...['Halteverbot', 'Halteverbot Umzug', 'Halteverbotszone', 'Halteverbotsschild', 'Parkverbot', 'Umzug Halteverbot', 'Umzugswagen', 'Möbelwagen'],
    ...['Möbeltransport', 'LKW vor dem Haus', 'Parkplatz Umzug', 'Schilder Umzug', 'Straße sperren Umzug', 'Umzugsschild'],
  ],
};
