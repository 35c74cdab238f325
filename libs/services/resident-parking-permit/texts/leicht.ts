import type { PageOfService } from '#sdk/service';

/** Leichte Sprache: one sentence a line, long words with hyphens. */
export const leicht: Required<PageOfService> = {
  title: 'Bewohner-Park-Ausweis',
  deed: 'Park-Ausweis für Ihre Straße bekommen',
  summary: 'Sie haben ein Auto.\nIn Ihrer Straße darf man nicht einfach so parken.\nDann können Sie einen Park-Ausweis bekommen.\nMit dem Park-Ausweis parken Sie in Ihrer Straße.\nSie brauchen dann keinen Park-Schein.',
  feeText: 'ab {from}',
  durationText: 'etwa 15 Minuten',
  processingText: 'Wir schreiben Ihnen nach ein paar Tagen.\nDann bezahlen Sie.\nDann drucken Sie den Park-Ausweis aus.',
  needs: [
    'Das Kenn-Zeichen von Ihrem Auto.\nDas Kenn-Zeichen steht auf dem Schild am Auto.',
    'Das Auto gehört einer anderen Person?\nDann muss die Person aufschreiben: Sie dürfen das Auto benutzen.',
    'Einen Drucker.\nOder eine Person, die für Sie druckt.',
  ],
  whoMay: ['Sie wohnen in einer Straße mit einer Park-Zone.', 'Sie haben dort Ihre Haupt-Wohnung.', 'Das Auto gehört Ihnen oder Sie benutzen es immer.'],
  afterwards: ['Wir prüfen Ihren Antrag.\nDann schreiben wir Ihnen.', 'Sie bezahlen.\nDann drucken Sie den Park-Ausweis aus.', 'Sie legen den Park-Ausweis vorne ins Auto.\nMan muss ihn von außen lesen können.'],
  otherWays: ['Kommen Sie zu uns ins Amt.', 'Schreiben Sie uns einen Brief.'],
  legalBasis: ['{byLaw}', '§ 45 Straßen-Verkehrs-Ordnung'],
  keywords: ['Parken', 'Park-Ausweis', 'Auto', 'Auto abstellen', 'Bewohner-Park-Ausweis'],
};
