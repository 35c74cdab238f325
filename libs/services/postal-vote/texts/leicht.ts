import type { PageOfService } from '#sdk/service';

/** Leichte Sprache: one sentence a line, long words with hyphens. */
export const leicht: Required<PageOfService> = {
  title: 'Brief-Wahl',
  deed: 'Brief-Wahl beantragen',
  summary: 'Am Wahl-Tag geht man in ein Wahl-Lokal und wählt.\nSie können oder wollen nicht hingehen?\nDann können Sie zu Hause wählen.\nDas heißt Brief-Wahl.\nWir schicken Ihnen die Papiere dafür.',
  feeText: 'kostet nichts',
  durationText: 'etwa 10 Minuten',
  processingText: 'Wir schicken Ihnen die Papiere mit der Post.',
  needs: [
    'Ihren Namen.\nIhren Geburts-Tag.\nIhre Adresse.',
    'Haben Sie schon einen Brief zur Wahl bekommen?\nDer Brief heißt Wahl-Benachrichtigung.\nDann legen Sie den Brief neben sich.',
    'Machen Sie den Antrag für eine andere Person?\nDann muss die Person das aufschreiben und unterschreiben.\nMachen Sie davon ein Foto.',
  ],
  whoMay: ['Sie dürfen in {town} wählen.', 'Sie müssen nicht sagen, warum Sie zu Hause wählen wollen.'],
  afterwards: [
    'Wir schicken Ihnen einen Brief.\nIm Brief ist der Stimm-Zettel.\nIm Brief ist auch ein roter Umschlag.',
    'Sie kreuzen auf dem Stimm-Zettel an, wen Sie wählen.\nDer rote Umschlag muss am Wahl-Tag bei uns sein.\nSchicken Sie ihn früh genug ab.',
    'Ist der Brief nicht angekommen?\nDann sagen Sie es uns gleich.',
  ],
  otherWays: ['Benutzen Sie den Antrag auf der Wahl-Benachrichtigung.', 'Schreiben Sie uns einen Brief oder eine E-Mail.', 'Kommen Sie zu uns.\nSie können dann gleich bei uns wählen.', 'Am Telefon geht es nicht.'],
  legalBasis: ['Bundes-Wahl-Ordnung', 'Wahl-Gesetze vom Land'],
  keywords: ['Brief-Wahl', 'Wahl', 'wählen', 'zu Hause wählen', 'Stimm-Zettel'],
};
