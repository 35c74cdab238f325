import type { PageOfService } from '#sdk/service';

/** Leichte Sprache: one sentence a line, long words with hyphens. */
export const leicht: Required<PageOfService> = {
  title: 'Hunde-Steuer: Hund anmelden',
  deed: 'Hund anmelden',
  summary: 'Sie haben einen Hund?\nDann müssen Sie den Hund bei der Stadt anmelden.\nSie haben dafür {reportWithinDays} Tage Zeit.\nFür den Hund bezahlen Sie Geld an die Stadt.\nDas Geld heißt Hunde-Steuer.',
  feeText: 'ab {from} im Jahr',
  durationText: 'etwa 15 Minuten',
  processingText: 'Sie bekommen einen Brief.\nDer Brief kommt meistens nach 2 Wochen.',
  needs: [
    'Sie müssen wissen:\nWie heißt der Hund?\nWelche Rasse ist der Hund?\nWann ist der Hund geboren?',
    'Sie müssen wissen:\nSeit wann lebt der Hund bei Ihnen?',
    'Manche Menschen müssen weniger bezahlen.\nDann brauchen wir dafür einen Beweis.\nZum Beispiel ein Papier vom Amt.',
  ],
  whoMay: ['Sie haben einen Hund.', 'Sie wohnen in der Stadt.'],
  afterwards: [
    'Sie bekommen eine Nummer.\nMit der Nummer sehen Sie: So weit sind wir.',
    'Wir rechnen aus: So viel müssen Sie bezahlen.',
    'Sie bekommen einen Brief.\nIm Brief steht:\nSo viel müssen Sie bezahlen.\nBis dann müssen Sie bezahlen.',
  ],
  otherWays: ['Schreiben Sie uns einen Brief.', 'Kommen Sie zu uns ins Amt.'],
  legalBasis: ['{byLaw}'],
  keywords: ['Hund', 'Hunde-Steuer', 'Hund anmelden', 'Geld für den Hund'],
};
