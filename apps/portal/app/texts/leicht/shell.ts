import type { Words } from '../words.js';

export const shell: Words['shell'] = {
  description: (town) => `Das macht die Verwaltung für Sie: ${town}. In Leichter Sprache.`,
  toHome: 'Zur Start-Seite',
  skip: 'Zum Inhalt springen',
  demoLabel: 'Hinweis',
  demo: (officialName) => `Diese Seite ist nur zum Ausprobieren.\nSie ist nicht die echte Internet-Seite: ${officialName}.\nBitte schreiben Sie hier nur ausgedachte Namen.`,
  navLabel: 'Menü',
  services: 'Alle Dienste',
  status: 'Wie weit ist mein Antrag?',
  pay: 'Bezahlen',
  signIn: 'Anmelden',
  account: 'Mein Konto',
  searchLabel: 'Dienst suchen',
  searchButton: 'Suchen',
  contactTitle: 'So erreichen Sie uns',
  helpTitle: 'Hilfe',
  phone: (number) => `Telefon ${number}`,
  legalLabel: 'Rechtliches',
  legal: {},
  feedback: 'Sagen Sie uns: Das kann ich nicht lesen oder nicht benutzen',
  findService: 'Alle Dienste ansehen',
  closing: (name, demonstration) => (demonstration ? `${name} · nur zum Ausprobieren` : name),
};

export const language: Words['language'] = {
  menu: 'Sprache',
  germanOnly: 'Diese Seite gibt es nicht in Leichter Sprache.',
  notices: 'Briefe vom Amt sind nicht in Leichter Sprache.\nBrauchen Sie Hilfe beim Lesen?\nDann rufen Sie uns an.',
  about: {
    title: 'Das finden Sie hier',
    text: [
      'Auf dieser Internet-Seite finden Sie die Dienste der Stadt.',
      'Sie können einen Dienst suchen.\nDafür schreiben Sie ein Wort in das Such-Feld.\nDann drücken Sie auf „Suchen“.',
      'Einige Dienste können Sie hier gleich erledigen.\nDie Fragen dazu sind nicht in Leichter Sprache.\nBrauchen Sie Hilfe?\nDann rufen Sie uns an oder kommen Sie zu uns.',
      'Oben auf jeder Seite ist das Menü.\nIm Menü finden Sie alle Dienste.\nDort sehen Sie auch: Wie weit ist mein Antrag?',
      'Ganz unten steht: Wie gut können alle Menschen diese Seite benutzen?\nDas Wort dafür ist Barriere-Freiheit.',
    ],
  },
};
