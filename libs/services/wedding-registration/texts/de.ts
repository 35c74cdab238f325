import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Eheschließung',
  deed: 'Trauung anmelden',
  summary: 'Sie möchten heiraten: Sie melden die Eheschließung an und suchen Tag und Ort der Trauung aus.',
  feeText: 'ab 40,00 Euro',
  durationText: 'etwa 30 Minuten im Gespräch',
  processingText: 'Beliebte Tage sind früh vergeben. Anmelden können Sie sechs Monate vorher.',
  needs: [
    'Ausweis oder Pass von beiden',
    'von beiden einen beglaubigten Auszug aus dem Geburtenregister',
    'eine erweiterte Meldebescheinigung, wenn jemand anderswo wohnt',
    'wenn jemand schon verheiratet war: Eheurkunde mit Vermerk über das Ende der Ehe',
  ],
  whoMay: [
    'Sie sind beide volljährig, und eine oder einer von Ihnen wohnt in {town}.',
    'Sie wohnen anderswo und möchten hier heiraten? Dann melden Sie sich zu Hause an und suchen hier den Tag aus.',
  ],
  afterwards: [
    'Wir prüfen Ihre Papiere und sagen Ihnen, ob etwas fehlt.',
    'Dann steht der Tag fest. Die Anmeldung gilt sechs Monate.',
    'Über Namen, Trauzeugen und Ablauf sprechen wir vorher mit Ihnen.',
  ],
  otherWays: ['persönlich mit Termin', 'eine oder einer von Ihnen mit der Vollmacht des anderen'],
  legalBasis: ['§§ 11 bis 15 Personenstandsgesetz (PStG)'],
  keywords: [
    ...['heiraten', 'Heirat', 'Hochzeit', 'Hochzeit anmelden', 'Trauung', 'Trauung anmelden', 'Trautermin', 'Trauort', 'Standesamt Termin', 'standesamtlich'],
    ...['Eheschließung', 'Eheschließung anmelden', 'Ehe schließen', 'Aufgebot', 'Aufgebot bestellen', 'verheiraten', 'Hochzeitstermin', 'standesamtliche Trauung'],
    ...['Ehe anmelden', 'Trauzimmer', 'Trauzeuge', 'verlobt', 'wedding', 'marry'],
  ],
};
